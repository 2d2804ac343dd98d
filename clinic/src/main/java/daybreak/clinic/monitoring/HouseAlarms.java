package daybreak.clinic.monitoring;

import daybreak.care.alarm.AlarmLifecycle;
import daybreak.care.alarm.AlarmSignal;
import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.AlarmStep;
import daybreak.care.alarm.Tier;
import daybreak.care.staff.StaffId;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Stream;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The house's own alarms: they live by the same machine as those of the chairs, without a delay and
 * without a review. Safe for use by many threads.
 */
final class HouseAlarms implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HouseAlarms.class);
    private static final Actor.House HOUSE = new Actor.House("alarms");

    private final Journal journal;
    private final ClinicClock clock;
    private final Function<Tier, Duration> silence;
    private final Runnable changed;
    private final Map<HouseCondition, Standing> standing = new EnumMap<>(HouseCondition.class);
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("house-alarms").factory());

    /**
     * One that stands.
     *
     * @param condition what is wrong
     * @param state where it is in its life
     * @param since when it began
     * @param detail which chairs, which sender, by how much
     */
    record Standing(HouseCondition condition, AlarmState state, ClinicTime since, String detail) {

        boolean isAudible() {
            return state.isAudible();
        }

        private Standing in(AlarmState next) {
            return new Standing(condition, next, since, detail);
        }
    }

    /**
     * @param silence for how long an acknowledgement may silence a tier, by machine time
     * @param changed told after each change
     */
    HouseAlarms(
            Journal journal,
            ClinicClock clock,
            Function<Tier, Duration> silence,
            Runnable changed) {
        this.journal = journal;
        this.clock = clock;
        this.silence = silence;
        this.changed = changed;
    }

    /** The alarms that stand, the most urgent first. */
    synchronized List<Standing> standing() {
        return standing.values().stream()
                .sorted(
                        Comparator.comparing(
                                        (Standing one) -> one.condition().tier(),
                                        Comparator.reverseOrder())
                                .thenComparing(Standing::since))
                .toList();
    }

    /** Something is wrong; with another detail than before it is a new alarm. */
    void raise(HouseCondition condition, String detail) {
        synchronized (this) {
            Standing before = standing.get(condition);
            if (before != null && before.detail().equals(detail)) {
                return;
            }
            AlarmState sounding = new AlarmState.Sounding(condition.tier());
            standing.put(condition, new Standing(condition, sounding, clock.now(), detail));
            write(HOUSE, new HouseEvents.HouseAlarmRaised(condition, detail));
        }
        changed.run();
    }

    /** It is right again. */
    void clear(HouseCondition condition) {
        synchronized (this) {
            if (standing.remove(condition) == null) {
                return;
            }
            write(HOUSE, new HouseEvents.HouseAlarmCleared(condition));
        }
        changed.run();
    }

    /** Somebody has seen it; empty when nothing is left to acknowledge. */
    Optional<Standing> acknowledge(HouseCondition condition, Actor.Member by) {
        Optional<Standing> done = step(condition, new AlarmSignal.Acknowledge(by.id()));
        done.ifPresent(one -> {
            write(by, new HouseEvents.HouseAlarmAcknowledged(condition, by.id()));
            silenced(one, by.id());
            changed.run();
        });
        return done;
    }

    private void silenced(Standing one, StaffId by) {
        var _ =
                timer.schedule(
                        () -> soundAgain(one, by),
                        silence.apply(one.condition().tier()).toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private void soundAgain(Standing silenced, StaffId by) {
        synchronized (this) {
            Standing now = standing.get(silenced.condition());
            boolean isTheSame =
                    now != null
                            && now.since().equals(silenced.since())
                            && now.state()
                                    .equals(
                                            new AlarmState.Acknowledged(
                                                    silenced.condition().tier(), by));
            if (!isTheSame) {
                return;
            }
            Optional<Standing> sounding = step(silenced.condition(), new AlarmSignal.SilenceOver());
            if (sounding.isEmpty()) {
                throw new IllegalStateException("an acknowledged alarm must sound again");
            }
        }
        changed.run();
    }

    private synchronized Optional<Standing> step(HouseCondition condition, AlarmSignal signal) {
        Standing before = standing.get(condition);
        if (before == null) {
            return Optional.empty();
        }
        return switch (AlarmLifecycle.after(before.state(), signal)) {
            case AlarmStep.To(var state) -> {
                Standing after = before.in(state);
                standing.put(condition, after);
                yield Optional.of(after);
            }
            case AlarmStep.Refused _ -> Optional.empty();
        };
    }

    private void write(Actor by, Record event) {
        Fact fact = new Fact(Stream.clinic(), clock.now(), by, event);
        var _ =
                journal.append(Contribution.lasting(List.of(fact), List.of()))
                        .whenComplete((outcome, broken) -> {
                            if (!(outcome instanceof Journal.Outcome.Recorded)) {
                                LOG.error("not recorded: {} ({})", event, outcome, broken);
                            }
                        });
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
