package daybreak.clinic.record;

import static daybreak.clinic.record.TestRecord.START;
import static daybreak.clinic.record.TestRecord.append;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.ParameterCode;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.ReadingStatus;
import daybreak.care.vitals.Report;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.FreshDatabase;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import daybreak.testkit.hazards.Controls;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes in comes out, whatever it is. Each case has a chair of its own in one record. */
@ExtendWith(FreshDatabase.class)
class ReadingsPropsIT {

    private static final Duration A_DAY = Duration.ofDays(1);

    private static Gen<Instant> instantsNearStart() {
        return Gen.longs(-200_000_000, 200_000_000)
                .map(micros -> START.instant().plusNanos(1_000 * micros));
    }

    private static Gen<BigDecimal> amounts() {
        return Gen.oneOf(
                Gen.decimals("0", "250", 0),
                Gen.decimals("0", "250", 3),
                Gen.decimals("-99999999999999", "99999999999999", 4));
    }

    private static Gen<Reading> readings() {
        return draws -> {
            String text = Gen.oneOf(amounts().map(BigDecimal::toString), Gen.text(40)).draw(draws);
            ReadingStatus status = Gen.of(ReadingStatus.values()).draw(draws);
            Optional<Measurement> measurement = Optional.empty();
            if (status.isValid() && Gen.booleans().draw(draws)) {
                BigDecimal amount =
                        Gen.booleans().draw(draws) ? amounts().draw(draws) : numberOr(text);
                measurement =
                        Optional.of(
                                new Measurement(
                                        new VitalValue(
                                                Gen.of(VitalSign.values()).draw(draws), amount),
                                        Gen.booleans().draw(draws)));
            }
            return new Reading(
                    new ParameterCode(
                            Gen.of(0, 150456, 150021).draw(draws),
                            Gen.text(6).filter(name -> !name.isBlank()).draw(draws)),
                    text,
                    Gen.oneOf(Gen.of("", "%", "mm[Hg]"), Gen.text(9)).draw(draws),
                    status,
                    measurement);
        };
    }

    private static BigDecimal numberOr(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException _) {
            return BigDecimal.ONE;
        }
    }

    private static Gen<Report> reports() {
        return draws ->
                new Report(
                        new DeviceId(Gen.text(9).filter(text -> !text.isBlank()).draw(draws)),
                        Gen.of(Origin.values()).draw(draws),
                        instantsNearStart().map(ObservationTime::of).optional().draw(draws),
                        instantsNearStart().map(ObservationTime::of).optional().draw(draws),
                        readings().list(0, 5).draw(draws));
    }

    private static List<Arrival> arrivals(int chair, List<Report> reports) {
        List<Arrival> arrivals = new ArrayList<>();
        for (Report report : reports) {
            boolean digested = arrivals.size() % 3 == 0;
            arrivals.add(
                    new Arrival(
                            report,
                            Optional.of(new ChairNumber(chair)),
                            START.plus(Duration.ofMillis(700L * arrivals.size())),
                            report.source().text(),
                            digested
                                    ? Optional.of(
                                            new Digest("%064x".formatted(arrivals.size() + 1L)))
                                    : Optional.empty()));
        }
        return arrivals;
    }

    @Test
    void arrivalsComeBackExactlyWhateverTheyHold(Database database) throws Exception {
        AtomicInteger chair = new AtomicInteger();
        try (PostgresRecord record = TestRecord.on(database).open()) {
            Property.inCases(60)
                    .forAll(
                            reports().list(0, 12),
                            reports -> {
                                List<Arrival> arrivals = arrivals(chair.incrementAndGet(), reports);
                                write(record, arrivals);
                                assertThat(
                                                record.readings()
                                                        .arrivedSince(
                                                                new ChairNumber(chair.get()),
                                                                START))
                                        .isEqualTo(arrivals);
                            });
        }
    }

    @Test
    void theTrendIsWhatTheRowsSay(Database database) throws Exception {
        AtomicInteger chair = new AtomicInteger();
        try (PostgresRecord record = TestRecord.on(database).open()) {
            Property.inCases(30)
                    .forAll(
                            reports().list(0, 200),
                            instantsNearStart(),
                            Gen.longs(0, 300_000_000),
                            (reports, from, span) -> {
                                List<Arrival> arrivals = arrivals(chair.incrementAndGet(), reports);
                                write(record, arrivals);
                                assertTrend(
                                        record,
                                        new ChairNumber(chair.get()),
                                        arrivals,
                                        ObservationTime.of(from),
                                        ObservationTime.of(from.plusNanos(1_000 * span)));
                                assertTrend(
                                        record,
                                        new ChairNumber(chair.get()),
                                        arrivals,
                                        ObservationTime.ofArrival(START.minus(A_DAY)),
                                        ObservationTime.ofArrival(START.plus(A_DAY)));
                            });
        }
    }

    private static void write(PostgresRecord record, List<Arrival> arrivals) throws Exception {
        // In several groups, so that minutes are packed, and packed again.
        for (int from = 0; from < arrivals.size(); from += 23) {
            append(
                    record,
                    Contribution.lasting(
                            List.of(),
                            arrivals.subList(from, Math.min(from + 23, arrivals.size()))));
        }
    }

    private static void assertTrend(
            PostgresRecord record,
            ChairNumber chair,
            List<Arrival> arrivals,
            ObservationTime from,
            ObservationTime to) {
        Set<VitalSign> signs = EnumSet.of(VitalSign.SPO2, VitalSign.SYSTOLIC, VitalSign.PULSE_RATE);
        List<Trend.Point> expected = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            for (Reading reading : arrival.report().readings()) {
                reading.measurement()
                        .filter(measurement -> signs.contains(measurement.sign()))
                        .map(measurement -> point(arrival, measurement))
                        .filter(point ->
                                !point.observedAt().isBefore(from)
                                        && point.observedAt().isBefore(to))
                        .ifPresent(expected::add);
            }
        }
        expected.sort(Comparator.comparing(Trend.Point::observedAt));
        assertThat(record.readings().trend(chair, from, to, signs).points()).isEqualTo(expected);
    }

    private static Trend.Point point(Arrival arrival, Measurement measurement) {
        ClinicTime receivedAt = arrival.receivedAt();
        return new Trend.Point(
                arrival.report()
                        .observedAt()
                        .orElseGet(() -> ObservationTime.ofArrival(receivedAt)),
                measurement.value(),
                measurement.cuff(),
                arrival.report().origin(),
                arrival.report().source());
    }

    @Test
    @Controls("H13")
    void aMessageIsKnownByItsDigestAndADeviceWithoutAChairIsKept(Database database)
            throws Exception {
        Digest digest = new Digest("ab".repeat(32));
        Arrival seated = TestRecord.arrival(1, 0, 3);
        Arrival unplaced =
                new Arrival(
                        seated.report(),
                        Optional.empty(),
                        seated.receivedAt(),
                        "M",
                        Optional.of(digest));
        try (PostgresRecord record = TestRecord.on(database).open()) {
            assertThat(record.readings().knowsMessage(digest)).isFalse();
            append(record, Contribution.lasting(List.of(), List.of(unplaced)));
            assertThat(record.readings().knowsMessage(digest)).isTrue();
            assertThat(record.readings().arrivedSince(new ChairNumber(1), START)).isEmpty();
            assertThat(
                            record.readings()
                                    .known(
                                            seated.report().source(),
                                            ObservationTime.ofArrival(START)))
                    .isEqualTo(seated.report().readings());
        }
    }
}
