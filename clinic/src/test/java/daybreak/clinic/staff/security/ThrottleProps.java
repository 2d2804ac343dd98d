package daybreak.clinic.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.staff.security.Throttle.Acquaintance;
import daybreak.clinic.staff.security.Throttle.Attempt;
import daybreak.quantities.time.HandMovedMachineClock;
import daybreak.testkit.hazards.Controls;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleProps {

    /** Somebody tries, and then some time passes. */
    private record Try(Attempt attempt, boolean right, Duration then) {}

    private static final Gen<Attempt> ATTEMPTS =
            Gen.ints(0, 11)
                    .map(n ->
                            new Attempt(
                                    "name" + n % 3,
                                    "place" + n % 4,
                                    n < 3 ? Acquaintance.KNOWN : Acquaintance.STRANGER));

    private static final Gen<Try> TRIES =
            ATTEMPTS.flatMap(attempt ->
                    Gen.longs(0, 40_000)
                            .map(millis ->
                                    new Try(
                                            attempt,
                                            millis % 10 == 0,
                                            Duration.ofMillis(millis / 4))));

    private static final class Run {
        final HandMovedMachineClock clock =
                new HandMovedMachineClock(Instant.parse("2026-11-21T09:00:00Z"));
        final Throttle throttle = new Throttle(clock);
    }

    @Test
    @Controls("H45")
    void nobodyIsEverLockedOut() {
        Property.forAllSequences(
                Run::new,
                _ -> TRIES,
                120,
                (run, next) -> {
                    switch (run.throttle.begin(next.attempt())) {
                        case Throttle.Turn.Wait(var left) -> {
                            assertThat(left).isLessThanOrEqualTo(Duration.ofMinutes(1));
                            run.clock.advance(left);
                            assertThat(run.throttle.begin(next.attempt()))
                                    .as("after the wait that was told")
                                    .isInstanceOf(Throttle.Turn.Now.class);
                        }
                        case Throttle.Turn.Now(var ticket) -> {
                            if (next.right()) {
                                ticket.right();
                            }
                        }
                    }
                    run.clock.advance(next.then());
                });
    }
}
