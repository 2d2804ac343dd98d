package daybreak.clinic.monitoring;

import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocol;
import daybreak.care.staff.StaffId;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.ReadingStatus;
import daybreak.care.vitals.Report;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.care.watch.Chair;
import daybreak.care.watch.ChairEvent;
import daybreak.care.watch.ChairInput;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.ChairRules;
import daybreak.care.watch.Decision;
import daybreak.care.watch.WatchId;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Arrival;
import daybreak.clinic.record.Digest;
import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.Readings;
import daybreak.clinic.record.Stream;
import daybreak.clinic.record.Trend;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.devices.parameter.TypedReading;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A chair with an open watch, and what the record holds of its life: what {@link Restoring} has to
 * make the same chair of.
 */
final class LivedChair {

    static final ChairNumber NUMBER = new ChairNumber(1);

    private static final ClinicTime START = ClinicTime.parse("2026-03-02T10:30:00Z");
    private static final StaffId NURSE = new StaffId(new UUID(0, 1));
    private static final WatchId WATCH = new WatchId(new UUID(7, 7));
    private static final DeviceId MONITOR = new DeviceId("0011223344556677");

    private final Protocol protocol;
    private final List<Entry> journal = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();
    private Chair chair = Chair.empty(NUMBER);

    LivedChair(Protocol protocol) {
        this.protocol = protocol;
        give(
                new ChairInput.OpenWatch(
                        at(0),
                        WATCH,
                        NURSE,
                        Optional.empty(),
                        Phase.RUNNING,
                        Optional.empty(),
                        protocol));
    }

    static ClinicTime at(long seconds) {
        return START.plus(Duration.ofSeconds(seconds));
    }

    Chair chair() {
        return chair;
    }

    /** The monitor says one value of the instant at which it is heard. */
    void hear(long second, VitalSign sign, int amount) {
        KnownParameter parameter =
                Arrays.stream(KnownParameter.values())
                        .filter(known -> known.sign() == sign)
                        .findFirst()
                        .orElseThrow();
        VitalValue value = VitalValue.of(sign, amount);
        Reading reading =
                new Reading(
                        parameter.code(),
                        value.amountText(),
                        parameter.usualUnit(),
                        ReadingStatus.OK,
                        Optional.of(parameter.measurement(value)));
        arrive(
                second,
                new Report(
                        MONITOR,
                        Origin.MEASURED,
                        Optional.of(observed(second)),
                        Optional.of(observed(second)),
                        List.of(reading)));
    }

    /** The nurse types values. */
    void type(long second, VitalValue... values) {
        List<Reading> readings = Arrays.stream(values).map(TypedReading::of).toList();
        List<String> signs = Arrays.stream(values).map(value -> value.sign().openName()).toList();
        write(at(second), new ChairEventKinds.VitalsTyped(NUMBER, NURSE, signs));
        arrive(
                second,
                new Report(
                        Monitoring.KEYBOARD,
                        Origin.TYPED,
                        Optional.of(ObservationTime.ofArrival(at(second))),
                        Optional.empty(),
                        readings));
    }

    void pauseSound(long second) {
        give(new ChairInput.PauseSound(at(second), NURSE));
    }

    /** The clinic's clock has come so far. */
    void reach(long second) {
        give(new ChairInput.TimeReached(at(second)));
    }

    /** What a program that starts now makes of the record. */
    Restoring.Restored restored(long second) {
        return new Restoring(
                        new Journal(),
                        new Arrived(),
                        new Remembering(_ -> protocol),
                        List.of(),
                        List.of())
                .restore(NUMBER, Optional.of(journal.getFirst()), at(second));
    }

    private static ObservationTime observed(long second) {
        return ObservationTime.of(at(second).instant());
    }

    private void arrive(long second, Report report) {
        Arrival arrival =
                new Arrival(report, Optional.of(NUMBER), at(second), "", Optional.empty());
        arrivals.add(arrival);
        give(Observing.input(arrival));
    }

    private void give(ChairInput input) {
        switch (ChairRules.decide(chair, input)) {
            case Decision.Accepted(var next, var events) -> {
                chair = next;
                events.forEach(event -> write(event.at(), (Record) event));
            }
            case Decision.Refused(var why) -> throw new AssertionError(input + ": " + why);
        }
    }

    private void write(ClinicTime at, Record event) {
        long number = journal.size() + 1L;
        journal.add(
                new Entry(
                        number,
                        Stream.watch(WATCH),
                        number,
                        at,
                        Instant.EPOCH,
                        false,
                        new Actor.House("test"),
                        event));
    }

    /** How many things happened at the chair itself. */
    long happened() {
        return journal.stream().filter(entry -> entry.event() instanceof ChairEvent).count();
    }

    private final class Journal implements Entries {

        @Override
        public List<Entry> of(Stream stream, long afterNumber) {
            assertOwn(stream);
            return journal.subList((int) afterNumber, journal.size());
        }

        @Override
        public long lastNumber(Stream stream) {
            assertOwn(stream);
            return journal.size();
        }

        @Override
        public List<Entry> ofKinds(Set<String> kinds) {
            throw new AssertionError("nobody restores a chair from " + kinds);
        }

        private static void assertOwn(Stream stream) {
            if (!stream.equals(Stream.watch(WATCH))) {
                throw new AssertionError("another watch's chain: " + stream);
            }
        }
    }

    private final class Arrived implements Readings {

        @Override
        public List<Arrival> arrivedSince(ChairNumber at, ClinicTime receivedFrom) {
            return arrivals.stream()
                    .filter(arrival -> arrival.chair().equals(Optional.of(at)))
                    .filter(arrival -> !arrival.receivedAt().isBefore(receivedFrom))
                    .toList();
        }

        @Override
        public List<Reading> known(DeviceId device, ObservationTime observedAt) {
            throw new AssertionError();
        }

        @Override
        public Optional<ObservationTime> newestOf(DeviceId device) {
            throw new AssertionError();
        }

        @Override
        public boolean knowsMessage(Digest digest) {
            throw new AssertionError();
        }

        @Override
        public Trend trend(
                ChairNumber at, ObservationTime from, ObservationTime to, Set<VitalSign> signs) {
            throw new AssertionError();
        }
    }
}
