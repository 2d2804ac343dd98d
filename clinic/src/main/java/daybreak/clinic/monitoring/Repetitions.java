package daybreak.clinic.monitoring;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.Report;
import daybreak.clinic.record.Readings;
import daybreak.quantities.time.ObservationTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of one device's report is not in the record yet: one device, parameter, observation time and
 * value is one reading however often it is sent.
 *
 * <p>The newest instants are remembered; what is older is looked up in the record. A device that
 * only moves on, as nearly all do, is never looked up. Safe for use by several threads.
 */
final class Repetitions {

    /** A quarter of an hour at one report a second: what a monitor sends again after an outage. */
    static final int REMEMBERED = 900;

    private final DeviceId device;
    private final Readings readings;
    private final Map<ObservationTime, Set<Said>> remembered =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<ObservationTime, Set<Said>> eldest) {
                    return size() > REMEMBERED;
                }
            };
    private Optional<ObservationTime> newest;

    private record Said(int mdc, String name, String text) {

        static Said of(Reading reading) {
            return new Said(reading.parameter().mdc(), reading.parameter().name(), reading.text());
        }
    }

    /**
     * @throws daybreak.clinic.record.RecordUnreadable when the store does not answer
     */
    Repetitions(DeviceId device, Readings readings) {
        this.device = device;
        this.readings = readings;
        this.newest = readings.newestOf(device);
    }

    /**
     * The readings of the report that are new; they are known from now on.
     *
     * @throws daybreak.clinic.record.RecordUnreadable when the store has to be asked and does not
     *     answer
     */
    synchronized List<Reading> takeNew(Report report) {
        if (report.observedAt().isEmpty()) {
            return report.readings();
        }
        Set<Said> known = knownAt(report.observedAt().get());
        List<Reading> fresh =
                report.readings().stream().filter(one -> known.add(Said.of(one))).toList();
        newest =
                Optional.of(
                        newest.filter(at -> at.isAfter(report.observedAt().get()))
                                .orElse(report.observedAt().get()));
        return fresh;
    }

    /** What was taken did not get into the record: it is looked up there when it comes again. */
    synchronized void forget(ObservationTime at) {
        remembered.remove(at);
    }

    private Set<Said> knownAt(ObservationTime at) {
        Set<Said> known = remembered.get(at);
        if (known == null) {
            known = new HashSet<>();
            if (newest.isPresent() && !at.isAfter(newest.get())) {
                for (Reading reading : readings.known(device, at)) {
                    known.add(Said.of(reading));
                }
            }
            remembered.put(at, known);
        }
        return known;
    }
}
