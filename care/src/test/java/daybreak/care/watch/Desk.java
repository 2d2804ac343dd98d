package daybreak.care.watch;

import daybreak.care.alarm.Condition;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocol;
import daybreak.care.staff.StaffId;
import daybreak.care.vitals.BaselinePressure;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.Observation;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A chair under test, spoken to in seconds after its beginning. Keeps every input that was accepted
 * and every event, so that a test can apply them again.
 */
public final class Desk {

    public static final ClinicTime START = ClinicTime.parse("2026-03-02T10:30:00Z");
    public static final StaffId NURSE = new StaffId(new UUID(0, 1));
    public static final StaffId OTHER_NURSE = new StaffId(new UUID(0, 2));
    public static final WatchId WATCH = new WatchId(new UUID(7, 7));
    public static final DeviceId MONITOR = new DeviceId("0011223344556677");
    public static final DeviceId KEYBOARD = new DeviceId("keyboard");

    private final List<ChairInput> inputs = new ArrayList<>();
    private final List<ChairEvent> events = new ArrayList<>();
    private final Protocol protocol;
    private Chair chair = Chair.empty(new ChairNumber(1));

    public Desk(Protocol protocol) {
        this.protocol = protocol;
    }

    /** Clinic time so many seconds after the beginning. */
    public static ClinicTime at(double seconds) {
        return START.plus(Duration.ofNanos(Math.round(seconds * 1e6) * 1000));
    }

    /** Seconds after the beginning. */
    public static double seconds(ClinicTime time) {
        return START.until(time).toNanos() / 1e9;
    }

    public static Measurement value(VitalSign sign, double amount) {
        return Measurement.of(VitalValue.of(sign, Double.toString(amount)));
    }

    public static BaselinePressure baseline(int systolic, int diastolic) {
        return new BaselinePressure(
                VitalValue.of(VitalSign.SYSTOLIC, systolic),
                VitalValue.of(VitalSign.DIASTOLIC, diastolic));
    }

    /** An observation that arrives at the instant of which it speaks. */
    public static ChairInput observed(DeviceId device, double seconds, Measurement... values) {
        return observed(device, seconds, seconds, seconds, values);
    }

    public static ChairInput observed(
            DeviceId device,
            double observedAt,
            double saidAt,
            double arrivedAt,
            Measurement... values) {
        return new ChairInput.Observed(
                new Observation(
                        device,
                        Origin.MEASURED,
                        new ObservationTime(at(observedAt).instant()),
                        new ObservationTime(at(saidAt).instant()),
                        at(arrivedAt),
                        Arrays.asList(values)));
    }

    public static ChairInput typed(double seconds, Measurement... values) {
        ObservationTime time = new ObservationTime(at(seconds).instant());
        return new ChairInput.Observed(
                new Observation(
                        KEYBOARD, Origin.TYPED, time, time, at(seconds), Arrays.asList(values)));
    }

    public ChairInput opening(double seconds, Phase phase, Optional<BaselinePressure> baseline) {
        return new ChairInput.OpenWatch(
                at(seconds), WATCH, NURSE, Optional.empty(), phase, baseline, protocol);
    }

    /** Gives the chair an input that it must accept; the events of that input. */
    public List<ChairEvent> give(ChairInput input) {
        return switch (decide(input)) {
            case Decision.Accepted(var next, var happened) -> {
                chair = next;
                inputs.add(input);
                events.addAll(happened);
                yield happened;
            }
            case Decision.Refused(var why) ->
                    throw new AssertionError(input + " was refused: " + why);
        };
    }

    /** Gives the chair an input that it must refuse. */
    public WatchRefusal refused(ChairInput input) {
        return switch (decide(input)) {
            case Decision.Accepted(var _, var happened) ->
                    throw new AssertionError(input + " was accepted: " + happened);
            case Decision.Refused(var why) -> why;
        };
    }

    public Decision decide(ChairInput input) {
        return ChairRules.decide(chair, input);
    }

    public Chair chair() {
        return chair;
    }

    public List<ChairInput> inputs() {
        return List.copyOf(inputs);
    }

    public List<ChairEvent> events() {
        return List.copyOf(events);
    }

    /** One sample a second, both ends included, from a device that has nothing else to say. */
    public Desk stream(int from, int to, VitalSign sign, double amount) {
        for (int second = from; second <= to; second++) {
            give(observed(MONITOR, second, value(sign, amount)));
        }
        return this;
    }

    /** A cuff's measurement, told at the instant of which it speaks. */
    public Desk cuff(double seconds, int systolic, int diastolic) {
        give(
                observed(
                        MONITOR,
                        seconds,
                        value(VitalSign.SYSTOLIC, systolic),
                        value(VitalSign.DIASTOLIC, diastolic)));
        return this;
    }

    public Desk open(double seconds, Phase phase) {
        give(opening(seconds, phase, Optional.empty()));
        return this;
    }

    public Desk time(double seconds) {
        give(new ChairInput.TimeReached(at(seconds)));
        return this;
    }

    /** The alarms of a condition that are in the list, the most urgent first. */
    public List<ChairAlarm> alarms(Condition condition) {
        return chair.alarms().stream().filter(alarm -> alarm.condition() == condition).toList();
    }

    /** The one alarm of a condition that is in the list. */
    public ChairAlarm alarm(Condition condition) {
        List<ChairAlarm> found = alarms(condition);
        if (found.size() != 1) {
            throw new AssertionError("not one alarm of " + condition + ": " + chair.alarms());
        }
        return found.getFirst();
    }

    /** Every alarm that ever became active, by condition, in order. */
    public List<Condition> raised() {
        return events(ChairEvent.AlarmActivated.class).stream()
                .map(ChairEvent.AlarmActivated::condition)
                .toList();
    }

    /** The events of one sort. */
    public <E extends ChairEvent> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
