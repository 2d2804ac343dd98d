package daybreak.care.watch;

import daybreak.care.alarm.Condition;
import daybreak.care.detection.Contact;
import daybreak.care.protocol.SignalRules;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Parameter;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.util.Optional;

/** What is right again, now that something has been heard. */
final class Recovery {

    private final Turn turn;
    private final OpenVigil vigil;

    Recovery(Turn turn, OpenVigil vigil) {
        this.turn = turn;
        this.vigil = vigil;
    }

    /** After an observation of a device. */
    void after(DeviceId device) {
        Source source = turn.sources().get(device);
        if (source != null) {
            silence(source);
            frozen(source);
        }
        vigil.watch.protocol().alarms().continuous().keySet().forEach(this::stale);
        pressure();
    }

    /** The device's clock agrees with the clinic's in every way it tells its time. */
    void clockAgrees(Source source) {
        if (source.hearing().isClockRight()) {
            end(AlarmKey.of(Condition.CLOCK_SKEW, source.device()), Clearing.DEVICE_RIGHT_AGAIN);
        }
    }

    /** A pressure has come, or the schedule has moved: is the next one still to come? */
    void pressure() {
        AlarmKey missing = AlarmKey.of(Condition.NO_PRESSURE, Parameter.PRESSURE);
        if (vigil.alarms.standing(missing).isEmpty()) {
            return;
        }
        boolean awaited =
                Due.pressureMissingAt(vigil.frozen())
                        .filter(at -> at.isAfter(turn.now()))
                        .isPresent();
        if (awaited) {
            end(missing, Clearing.HEARD_AGAIN);
        }
    }

    private void silence(Source source) {
        AlarmKey silent = AlarmKey.of(Condition.MONITOR_SILENT, source.device());
        Optional<Contact.Fault> fault = fault(source);
        if (isToCome(fault)) {
            end(silent, Clearing.HEARD_AGAIN);
        } else if (isOf(fault, Condition.FROZEN)) {
            end(silent, Clearing.SAID_BY_ANOTHER);
        }
    }

    private void frozen(Source source) {
        boolean moves = source.hearing().contact().motion() == Contact.Motion.ADVANCING;
        if (moves && isToCome(fault(source)) && !Judging.standsStill(source, signal())) {
            end(AlarmKey.of(Condition.FROZEN, source.device()), Clearing.DEVICE_RIGHT_AGAIN);
        }
    }

    private void stale(VitalSign sign) {
        AlarmKey missing = AlarmKey.of(Condition.NO_VALUE, Parameter.of(sign));
        if (vigil.alarms.standing(missing).isEmpty()) {
            return;
        }
        boolean fresh =
                Staleness.at(turn.chair(), vigil.frozen(), sign)
                        .filter(at -> at.isAfter(turn.now()))
                        .isPresent();
        if (fresh) {
            end(missing, Clearing.HEARD_AGAIN);
        }
    }

    private Optional<Contact.Fault> fault(Source source) {
        Duration freshness = Staleness.freshness(source, vigil.watch.protocol(), turn.speed());
        return source.hearing()
                .contact()
                .fault(freshness, source.period().gap(signal().gap()), vigil.listeningSince);
    }

    private boolean isToCome(Optional<Contact.Fault> fault) {
        ClinicTime now = turn.now();
        return fault.filter(known -> !known.from().isAfter(now)).isEmpty();
    }

    private static boolean isOf(Optional<Contact.Fault> fault, Condition condition) {
        return fault.filter(known -> known.condition() == condition).isPresent();
    }

    private SignalRules signal() {
        return vigil.watch.protocol().signal();
    }

    private void end(AlarmKey key, Clearing why) {
        vigil.alarms.end(key, turn.now(), why);
    }
}
