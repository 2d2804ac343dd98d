package daybreak.clinic.device;

import daybreak.care.alarm.Condition;
import daybreak.care.detection.Contact;
import daybreak.care.detection.Period;
import daybreak.care.protocol.SignalRules;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.Report;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ClockSpeed;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What one device has been heard to say since the clinic was opened: for people who look after
 * devices. What it means for a patient is judged at its chair.
 *
 * @param heardAt when anything was last heard of it, by the clinic's clock
 * @param messages that were heard and could be read
 * @param refusals messages of it that were answered with AE or AR
 * @param offset the clinic's time less its own, at the last time that it told
 * @param observedAt the newest instant of its stream of samples
 * @param period how often it reports, learnt from that stream
 * @param contact whether its stream moves on
 */
public record HeardDevice(
        DeviceId device,
        Optional<ClinicTime> heardAt,
        long messages,
        long refusals,
        Optional<Duration> offset,
        Optional<ObservationTime> observedAt,
        Period period,
        Contact contact) {

    /** How it stands with a device. */
    public enum Standing {
        /** Nothing says that anything is wrong. */
        WELL,
        /** It sent a stream of samples, and nothing comes any more. */
        SILENT,
        /** Messages come, and say the same instant again and again. */
        FROZEN
    }

    /** A device of which nothing has been heard. */
    static HeardDevice of(DeviceId device) {
        return new HeardDevice(
                device,
                Optional.empty(),
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Period.of(Optional.empty()),
                Contact.NONE);
    }

    /** After one more message. */
    HeardDevice afterMessage(ClinicTime at) {
        return new HeardDevice(
                device,
                Optional.of(at),
                messages + 1,
                refusals,
                offset,
                observedAt,
                period,
                contact);
    }

    /** After one more message that was refused. */
    HeardDevice afterRefusal(ClinicTime at) {
        return new HeardDevice(
                device,
                Optional.of(at),
                messages,
                refusals + 1,
                offset,
                observedAt,
                period,
                contact);
    }

    /**
     * After what it reports of one instant. The instants of a cuff are its patient's, not its
     * clock's: a message that brings nothing else tells its clock by the message's own time.
     */
    HeardDevice after(Report report, ClinicTime at) {
        return isCuffAlone(report) ? cuff(report, at) : stream(report, at);
    }

    private HeardDevice cuff(Report report, ClinicTime at) {
        return with(
                report.saidAt().map(said -> said.ageAt(at)).or(() -> offset),
                observedAt,
                period,
                contact.touched(at, at));
    }

    private HeardDevice stream(Report report, ClinicTime at) {
        if (report.observedAt().isEmpty()) {
            return with(offset, observedAt, period, contact.advanced(at, at));
        }
        ObservationTime observed = report.observedAt().get();
        Optional<Duration> now = Optional.of(observed.ageAt(at));
        if (observedAt.isEmpty() || observed.isAfter(observedAt.get())) {
            return with(
                    now, Optional.of(observed), period.after(observed), contact.advanced(at, at));
        }
        return observed.equals(observedAt.get())
                ? with(offset, observedAt, period, contact.repeated(at))
                : with(now, observedAt, period, contact.touched(at, at));
    }

    private HeardDevice with(
            Optional<Duration> clock, Optional<ObservationTime> newest, Period pace, Contact life) {
        return new HeardDevice(device, heardAt, messages, refusals, clock, newest, pace, life);
    }

    private static boolean isCuffAlone(Report report) {
        List<Measurement> valid =
                report.readings().stream()
                        .map(Reading::measurement)
                        .flatMap(Optional::stream)
                        .toList();
        return !valid.isEmpty() && valid.stream().allMatch(Measurement::cuff);
    }

    /** How often it reports: as somebody declared, else as it was learnt. */
    public Period period(Optional<Duration> declared) {
        return new Period(declared, period.recent(), period.learnt());
    }

    /**
     * How it stands with its stream of samples, by the waits of the alarm rules.
     *
     * @param at when somebody looks
     * @param declared its period, where somebody said so
     */
    public Standing standing(
            ClinicTime at, Optional<Duration> declared, SignalRules rules, ClockSpeed speed) {
        Period pace = period(declared);
        Optional<Condition> wrong =
                contact.fault(
                                pace.freshness(rules.freshness(), speed),
                                pace.gap(rules.gap()),
                                Optional.empty())
                        .filter(fault -> !fault.from().isAfter(at))
                        .map(Contact.Fault::condition);
        return wrong.map(condition ->
                        condition == Condition.FROZEN ? Standing.FROZEN : Standing.SILENT)
                .orElse(Standing.WELL);
    }

    /** True when its clock differs from the clinic's by more than the rules allow. */
    public boolean isClockWrong(SignalRules.Skew rules, ClockSpeed speed) {
        Duration tolerance = rules.tolerance().value();
        Duration allowed =
                speed.times() > rules.fastClock().value()
                        ? speed.clinicTimeIn(tolerance)
                        : tolerance;
        return offset.filter(by -> by.abs().compareTo(allowed) > 0).isPresent();
    }
}
