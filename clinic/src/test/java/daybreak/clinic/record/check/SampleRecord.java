package daybreak.clinic.record.check;

import static daybreak.clinic.record.TestRecord.START;
import static daybreak.clinic.record.TestRecord.append;
import static daybreak.clinic.record.TestRecord.arrival;

import daybreak.care.staff.StaffId;
import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.ParameterCode;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.ReadingStatus;
import daybreak.care.vitals.Report;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Arrival;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Digest;
import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.record.Stream;
import daybreak.clinic.record.TestEvents;
import daybreak.clinic.record.TestRecord;
import daybreak.clinic.record.chain.Anchored;
import daybreak.clinic.record.database.Database;
import daybreak.quantities.time.HandMovedMachineClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A small record with something of everything: five minutes of three bells and three chairs. */
public final class SampleRecord {

    public static final EventKinds KINDS = EventKinds.of(TestEvents.FEATURES.kinds());

    private static final int MINUTES = 5;

    private SampleRecord() {}

    /** Writes it and closes it; the last anchor stands at its end. */
    public static void write(Database database) throws Exception {
        HandMovedMachineClock machine =
                new HandMovedMachineClock(Instant.parse("2026-11-21T08:00:00Z"));
        try (PostgresRecord record = TestRecord.on(database).with(machine).open()) {
            for (int minute = 0; minute < MINUTES; minute++) {
                for (int step = 0; step < 4; step++) {
                    append(record, contribution(4 * minute + step));
                }
                machine.advance(Duration.ofMinutes(1));
                awaitAnchor(record, minute + 1);
            }
            append(record, contribution(4 * MINUTES));
        }
    }

    private static Contribution contribution(int step) {
        Arrival placed = arrival(1 + step % 2, step, 1 + step % 3);
        Report spare = arrival(9, step, 1).report();
        Arrival unplaced =
                new Arrival(
                        new Report(
                                spare.source(),
                                spare.origin(),
                                spare.observedAt(),
                                spare.saidAt(),
                                List.of(spare.readings().getFirst(), inKilopascal())),
                        Optional.empty(),
                        START.plus(Duration.ofSeconds(step)),
                        "U" + step,
                        Optional.of(new Digest("%064x".formatted(step))));
        Fact rung = TestEvents.rung(new Stream("bell:" + step % 3), step, START);
        Fact polished =
                new Fact(
                        new Stream("bell:2"),
                        START,
                        new Actor.Member(new StaffId(new UUID(7, 8)), "Nora"),
                        new TestEvents.Polished("wax", new BigDecimal("0.5"), Optional.of(START)));
        return Contribution.lasting(List.of(rung, polished), List.of(placed, unplaced));
    }

    /** A value that is charted in another unit than it was sent in. */
    private static Reading inKilopascal() {
        return new Reading(
                new ParameterCode(150_021, "systolic"),
                "16.0",
                "kPa",
                ReadingStatus.OK,
                Optional.of(new Measurement(VitalValue.of(VitalSign.SYSTOLIC, "120.0"), true)));
    }

    private static void awaitAnchor(PostgresRecord record, int count) throws Exception {
        TestRecord.await(
                "anchor " + count,
                () -> record.entries().ofKinds(Set.of(Anchored.KIND.name())).size() >= count);
    }
}
