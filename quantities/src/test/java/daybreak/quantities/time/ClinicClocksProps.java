package daybreak.quantities.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.testkit.hazards.Controls;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClinicClocksProps {

    private static final Instant START = Instant.parse("2026-03-02T10:30:00Z");

    /** What happens to a machine: time passes, and somebody sets its date. */
    private sealed interface Happening {
        record Passes(Duration time) implements Happening {}

        record DateSetBy(Duration step) implements Happening {}
    }

    private static final Gen<Happening> HAPPENINGS =
            Gen.oneOf(
                    Gen.longs(0, 90_000_000_000L)
                            .map(nanos -> new Happening.Passes(Duration.ofNanos(nanos))),
                    Gen.longs(-7_200_000_000L, 7_200_000_000L)
                            .map(micros ->
                                    new Happening.DateSetBy(Duration.ofNanos(micros * 1_000))));

    /** A clock beside the machine that it reads, and the time that it showed last. */
    private static final class Run {
        final HandMovedMachineClock machine = new HandMovedMachineClock(START);
        final WallClinicClock clock = new WallClinicClock(machine);
        ClinicTime last = clock.now();

        void meets(Happening happening) {
            switch (happening) {
                case Happening.Passes(var time) -> machine.advance(time);
                case Happening.DateSetBy(var step) -> machine.setDateBy(step);
            }
        }
    }

    @Test
    @Controls("H18")
    void clinicTimeNeverGoesBackHoweverTheMachinesDateIsSet() {
        Property.forAllSequences(
                Run::new,
                _ -> HAPPENINGS,
                40,
                (run, happening) -> {
                    run.meets(happening);
                    ClinicTime now = run.clock.now();
                    assertThat(now).isGreaterThanOrEqualTo(run.last);
                    run.last = now;
                });
    }

    @Test
    void clinicTimeIsTheMachinesDateOrAheadOfItByTheStep() {
        Property.forAllSequences(
                Run::new,
                _ -> HAPPENINGS,
                40,
                (run, happening) -> {
                    run.meets(happening);
                    ClinicTime now = run.clock.now();
                    assertThat(run.clock.step()).isLessThanOrEqualTo(Duration.ZERO);
                    Duration apart = Duration.between(now.instant(), run.machine.wall());
                    assertThat(apart.minus(run.clock.step()))
                            .isBetween(Duration.ZERO, Duration.ofNanos(999));
                });
    }

    @Test
    void clinicTimePassesAsFastAsMachineTimeWhileTheDateIsLeftAlone() {
        Property.forAllSequences(
                Run::new,
                _ -> HAPPENINGS,
                40,
                (run, happening) -> {
                    ClinicTime before = run.clock.now();
                    run.meets(happening);
                    if (happening instanceof Happening.Passes(var time)) {
                        assertThat(before.until(run.clock.now()))
                                .isBetween(time.minusNanos(999), time.plusNanos(999));
                    }
                });
    }

    @Test
    void aDateSetForwardIsFollowedAtOnce() {
        Run run = new Run();
        run.machine.setDateBy(Duration.ofMinutes(5));
        assertThat(run.clock.step()).isEqualTo(Duration.ofMinutes(5));
        assertThat(run.clock.now().instant()).isEqualTo(START.plusSeconds(300));
        assertThat(run.clock.step()).isZero();
    }

    @Test
    @Controls("H18")
    void aDateSetBackIsReportedAndNotFollowed() {
        Run run = new Run();
        run.machine.setDateBy(Duration.ofMinutes(-5));
        run.machine.advance(Duration.ofSeconds(1));
        assertThat(run.clock.now().instant()).isEqualTo(START.plusSeconds(1));
        assertThat(run.clock.step()).isEqualTo(Duration.ofMinutes(-5));
        run.machine.setDateBy(Duration.ofMinutes(5));
        assertThat(run.clock.step()).isZero();
    }

    /** Its two clocks cannot be read at once, and it may be put to sleep in between. */
    @Test
    void aMachineThatSleptWhileItsClocksWereReadDoesNotRunAheadForEver() {
        SleepyMachine machine = new SleepyMachine();
        machine.sleepAfterEachReading = Duration.ofSeconds(10);
        WallClinicClock clock = new WallClinicClock(machine);
        machine.sleepAfterEachReading = Duration.ZERO;
        assertThat(clock.now().instant()).isEqualTo(machine.wall());
        machine.sleepAfterEachReading = Duration.ofSeconds(10);
        clock.now();
        machine.sleepAfterEachReading = Duration.ZERO;
        assertThat(clock.now().instant()).isEqualTo(machine.wall());
    }

    private static final class SleepyMachine implements MachineClock {
        private final HandMovedMachineClock machine = new HandMovedMachineClock(START);
        private Duration sleepAfterEachReading = Duration.ZERO;

        @Override
        public MachineTime now() {
            MachineTime now = machine.now();
            machine.advance(sleepAfterEachReading);
            return now;
        }

        @Override
        public Instant wall() {
            Instant wall = machine.wall();
            machine.advance(sleepAfterEachReading);
            return wall;
        }
    }

    @Test
    void aRealClinicsClockRunsAtOne() {
        assertThat(new Run().clock.speed()).isEqualTo(ClockSpeed.REAL);
    }

    @Test
    void aScaledClockStartsWhereItIsToldAndRunsAtItsSpeed() {
        ClinicTime start = ClinicTime.parse("2026-03-02T10:30:00Z");
        Property.forAll(
                Gen.ints(0, ClockSpeed.FASTEST).map(ClockSpeed::new),
                Gen.longs(0, 3_600_000_000_000L).list(1, 10),
                (speed, steps) -> {
                    HandMovedMachineClock machine = new HandMovedMachineClock(Instant.EPOCH);
                    ScaledClinicClock clock = new ScaledClinicClock(machine, start, speed);
                    assertThat(clock.now()).isEqualTo(start);
                    Duration passed = Duration.ZERO;
                    for (long nanos : steps) {
                        machine.advance(Duration.ofNanos(nanos));
                        passed = passed.plusNanos(nanos);
                        machine.setDateBy(Duration.ofDays(-1));
                        assertThat(clock.now()).isEqualTo(start.plus(speed.clinicTimeIn(passed)));
                    }
                    assertThat(clock.speed()).isEqualTo(speed);
                });
    }

    @Test
    void aStandingClockShowsItsStartUntilItIsSetGoingAndIsSetGoingOnce() {
        ClinicTime start = ClinicTime.parse("2026-03-02T10:30:00Z");
        HandMovedMachineClock machine = new HandMovedMachineClock(Instant.EPOCH);
        ScaledClinicClock clock = ScaledClinicClock.standing(machine, start, new ClockSpeed(60));
        machine.advance(Duration.ofSeconds(9));
        assertThat(clock.now()).isEqualTo(start);
        clock.setGoing();
        assertThat(clock.now()).isEqualTo(start);
        machine.advance(Duration.ofSeconds(1));
        clock.setGoing();
        machine.advance(Duration.ofSeconds(1));
        assertThat(clock.now()).isEqualTo(start.plus(Duration.ofMinutes(2)));
    }

    @Test
    void aSteppedClockMovesOnlyWhenToldAndOnlyOn() {
        ClinicTime start = ClinicTime.parse("2026-03-02T10:30:00Z");
        SteppedClinicClock clock = new SteppedClinicClock(start);
        clock.advanceTo(start);
        assertThat(clock.now()).isEqualTo(start);
        clock.advanceTo(start.plus(Duration.ofHours(2)));
        assertThat(clock.now()).isEqualTo(start.plus(Duration.ofHours(2)));
        assertThat(clock.speed()).isEqualTo(ClockSpeed.REAL);
        assertThatThrownBy(() -> clock.advanceTo(start))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never goes back");
        assertThat(clock.now()).isEqualTo(start.plus(Duration.ofHours(2)));
    }
}
