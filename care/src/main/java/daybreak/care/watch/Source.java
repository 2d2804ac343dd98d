package daybreak.care.watch;

import daybreak.care.alarm.Condition;
import daybreak.care.detection.Contact;
import daybreak.care.detection.Period;
import daybreak.care.detection.Run;
import daybreak.care.detection.SourceClock;
import daybreak.care.detection.Unchanged;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One device that speaks for a chair.
 *
 * @param period how often it reports
 * @param hearing what is known of its clock and its life, watch or no watch
 * @param judged what its samples have said in the open watch
 */
record Source(DeviceId device, Period period, Hearing hearing, Judged judged) {

    /**
     * What is known of a device whether or not anybody watches.
     *
     * @param stream the clock of its stream of samples
     * @param messages the clock of messages that bring a cuff's value alone
     * @param lastCuff the newest value of its cuff
     */
    record Hearing(
            SourceClock stream, SourceClock messages, Contact contact, Optional<Cuff> lastCuff) {

        static final Hearing NOTHING =
                new Hearing(
                        SourceClock.UNHEARD, SourceClock.UNHEARD, Contact.NONE, Optional.empty());

        /** True when neither way of telling its time differs from the clinic's. */
        boolean isClockRight() {
            return stream.agreement() != SourceClock.Agreement.DIFFERS
                    && messages.agreement() != SourceClock.Agreement.DIFFERS;
        }

        Hearing with(Contact next) {
            return new Hearing(stream, messages, next, lastCuff);
        }

        Hearing withStream(SourceClock next) {
            return new Hearing(next, messages, contact, lastCuff);
        }

        Hearing withMessages(SourceClock next) {
            return new Hearing(stream, next, contact, lastCuff);
        }

        Hearing with(Cuff next) {
            return new Hearing(stream, messages, contact, Optional.of(next));
        }
    }

    /**
     * One measurement of its cuff.
     *
     * @param observedAt as the device says
     * @param at the same instant on the clinic's clock
     */
    record Cuff(ObservationTime observedAt, ClinicTime at) {}

    /** A valid sample. */
    record Heard(VitalValue value, ClinicTime at) {}

    /**
     * What its samples have said since the watch was opened.
     *
     * @param heard the newest sample of each continuous sign
     * @param runs by condition
     * @param unchanged since when all values have been the same
     */
    record Judged(Map<VitalSign, Heard> heard, Map<Condition, Run> runs, Unchanged unchanged) {

        static final Judged NOTHING = new Judged(Map.of(), Map.of(), Unchanged.NOTHING);

        /** After one more sample; an older one changes nothing. */
        Judged with(Heard sample) {
            Heard known = heard.get(sample.value().sign());
            if (known != null && !sample.at().isAfter(known.at())) {
                return this;
            }
            Map<VitalSign, Heard> next = new EnumMap<>(VitalSign.class);
            next.putAll(heard);
            next.put(sample.value().sign(), sample);
            return new Judged(Collections.unmodifiableMap(next), runs, unchanged);
        }

        Run run(Condition condition) {
            return runs.getOrDefault(condition, Run.NONE);
        }

        Judged with(Condition condition, Run run) {
            Map<Condition, Run> next = new EnumMap<>(Condition.class);
            next.putAll(runs);
            next.put(condition, run);
            return new Judged(heard, Collections.unmodifiableMap(next), unchanged);
        }

        Judged without(Condition condition) {
            return runs.containsKey(condition) ? with(condition, Run.NONE) : this;
        }

        Judged with(Unchanged next) {
            return new Judged(heard, runs, next);
        }
    }

    static Source of(DeviceId device, Optional<Duration> declared) {
        return new Source(device, Period.of(declared), Hearing.NOTHING, Judged.NOTHING);
    }

    Optional<Heard> heard(VitalSign sign) {
        return Optional.ofNullable(judged.heard().get(sign));
    }

    Source with(Hearing next) {
        return new Source(device, period, next, judged);
    }

    Source with(Period next) {
        return new Source(device, next, hearing, judged);
    }

    Source with(Judged next) {
        return new Source(device, period, hearing, next);
    }
}
