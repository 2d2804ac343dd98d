package daybreak.care.watch;

import static daybreak.care.watch.Desk.MONITOR;
import static daybreak.care.watch.Desk.NURSE;
import static daybreak.care.watch.Desk.OTHER_NURSE;
import static daybreak.care.watch.Desk.at;
import static daybreak.care.watch.Desk.observed;
import static daybreak.care.watch.Desk.typed;
import static daybreak.care.watch.Desk.value;

import daybreak.care.alarm.AlarmId;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ClockSpeed;
import daybreak.testkit.property.Gen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A stretch of a chair's life, drawn at random: two monitors, a cuff, a nurse who does this and
 * that, a clinic that is away now and then. What the chair refuses is left out of its inputs.
 */
record Scenario(List<Step> steps) {

    static final DeviceId SECOND = new DeviceId("FFEEDDCCBBAA9988");

    /**
     * One thing that happens.
     *
     * @param tenths how long after the one before, in tenths of a second
     * @param kind what happens
     * @param a what it says, 0 to 99
     * @param b what else it says, 0 to 99
     */
    record Step(int tenths, int kind, int a, int b) {}

    static Gen<Scenario> any() {
        return Gen.both(
                        Gen.both(Gen.ints(1, 30), Gen.ints(0, 99), (t, k) -> new int[] {t, k}),
                        Gen.both(Gen.ints(0, 99), Gen.ints(0, 99), (a, b) -> new int[] {a, b}),
                        (one, two) -> new Step(one[0], one[1], two[0], two[1]))
                .list(0, 120)
                .map(Scenario::new);
    }

    /** Plays it; the desk has seen every input that was accepted. */
    Desk played() {
        Desk desk = new Desk(Protocols.standard());
        if (steps.size() % 4 > 0) {
            desk.open(0, Phase.RUNNING);
        }
        int tenths = 0;
        for (Step step : steps) {
            tenths += step.tenths();
            for (ChairInput input : inputs(desk, step, tenths)) {
                if (desk.decide(input) instanceof Decision.Accepted) {
                    desk.give(input);
                }
            }
        }
        return desk;
    }

    private static List<ChairInput> inputs(Desk desk, Step step, int tenths) {
        double now = begin(desk, tenths / 10.0);
        if (step.kind() < 45) {
            return stream(step, now);
        }
        return switch (step.kind() % 15) {
            case 0, 1 -> List.of(open(step, now));
            case 2 -> List.of(new ChairInput.SetPhase(at(now), NURSE, phase(step)));
            case 3, 4 -> alarm(desk, step, id -> new ChairInput.Acknowledge(at(now), NURSE, id));
            case 5 -> List.of(new ChairInput.PauseSound(at(now), OTHER_NURSE));
            case 6, 7 -> alarm(desk, step, id -> new ChairInput.SoundPauseEnded(at(now), id));
            case 8, 9 -> alarm(desk, step, id -> new ChairInput.Review(at(now), OTHER_NURSE, id));
            case 10 -> List.of(cuff(step, now));
            case 11 -> List.of(typed(now, value(VitalSign.SPO2, 80 + step.a() / 5)));
            case 12 -> List.of(away(desk, now));
            case 13 -> List.of(rare(step, now));
            default ->
                    step.a() < 30
                            ? List.of(new ChairInput.EndWatch(at(now), NURSE))
                            : List.of(new ChairInput.TimeReached(at(now + step.b())));
        };
    }

    /** Some seconds of one device's samples, all alike, so that delays do complete. */
    private static List<ChairInput> stream(Step step, double now) {
        List<ChairInput> inputs = new ArrayList<>();
        DeviceId device = step.a() % 4 == 0 ? SECOND : MONITOR;
        double lag = step.b() % 10 == 0 ? -40 : step.b() % 10 == 1 ? 3 : 0;
        for (int i = 0; i < step.a() / 4; i++) {
            double second = now + i;
            inputs.add(observed(device, second + lag, second + lag, second, samples(step)));
        }
        return inputs;
    }

    private static double begin(Desk desk, double now) {
        double last = desk.chair().now().map(Desk::seconds).orElse(0.0);
        return Math.max(last, now);
    }

    private static Measurement[] samples(Step step) {
        return switch (step.b() % 6) {
            case 0 -> new Measurement[] {};
            case 1, 5 -> new Measurement[] {value(VitalSign.SPO2, oneOf(step, 86, 91, 90, 95))};
            case 2 ->
                    new Measurement[] {
                        value(VitalSign.RESPIRATORY_RATE, oneOf(step, 0, 7, 9, 14, 27))
                    };
            case 3 ->
                    new Measurement[] {
                        value(VitalSign.HEART_RATE, step.a() * 2), value(VitalSign.PULSE_RATE, 70)
                    };
            default ->
                    new Measurement[] {
                        value(VitalSign.HEART_RATE, 30 + step.a()),
                        value(VitalSign.PULSE_RATE, 30 + step.a()),
                        value(VitalSign.SPO2, 85 + step.b() / 7)
                    };
        };
    }

    private static int oneOf(Step step, int... values) {
        return values[step.b() / 6 % values.length];
    }

    private static ChairInput open(Step step, double now) {
        ClinicTime at = at(now);
        return new ChairInput.OpenWatch(
                at,
                new WatchId(new UUID(7, Math.round(now * 10))),
                NURSE,
                Optional.empty(),
                phase(step),
                step.b() < 50 ? Optional.of(Desk.baseline(110, 70)) : Optional.empty(),
                Protocols.standard());
    }

    private static ChairInput cuff(Step step, double now) {
        double observedAt = now - (step.b() % 3 == 0 ? step.b() * 5 : 0);
        return observed(
                MONITOR,
                observedAt,
                now,
                now,
                value(VitalSign.SYSTOLIC, 70 + step.a() * 1.5),
                value(VitalSign.DIASTOLIC, 50 + step.b() * 0.8));
    }

    private static ChairInput away(Desk desk, double now) {
        ClinicTime from = desk.chair().now().orElse(Desk.START);
        return new ChairInput.NotWatched(from, from.plus(Duration.ofSeconds((long) now % 90)));
    }

    private static ChairInput rare(Step step, double now) {
        return switch (step.a() % 5) {
            case 0 -> new ChairInput.DeviceTakenAway(at(now), MONITOR);
            case 1 -> new ChairInput.DevicePlaced(at(now), MONITOR, Optional.empty());
            case 2 -> new ChairInput.MessageRefused(at(now), SECOND, "17");
            case 3 -> new ChairInput.SpeedSet(at(now), new ClockSpeed(step.b() < 50 ? 1 : 20));
            default -> new ChairInput.SetBaseline(at(now), NURSE, Desk.baseline(120, 80));
        };
    }

    private static List<ChairInput> alarm(
            Desk desk, Step step, Function<AlarmId, ChairInput> command) {
        List<ChairAlarm> alarms = desk.chair().alarms();
        return alarms.isEmpty()
                ? List.of()
                : List.of(command.apply(alarms.get(step.a() % alarms.size()).id()));
    }

    private static Phase phase(Step step) {
        return switch (step.a() % 3) {
            case 0 -> Phase.BEFORE;
            case 1 -> Phase.RUNNING;
            default -> Phase.RECOVERING;
        };
    }
}
