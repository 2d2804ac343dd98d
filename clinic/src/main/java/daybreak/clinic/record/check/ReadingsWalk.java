package daybreak.clinic.record.check;

import daybreak.clinic.record.chain.Anchored.AnchoredHead;
import daybreak.clinic.record.chain.Hash;
import daybreak.clinic.record.chain.Head;
import daybreak.clinic.record.chain.Lateness;
import daybreak.clinic.record.chain.ReadingsChain;
import daybreak.clinic.record.chain.ReportRow;
import daybreak.clinic.record.chain.SegmentDigest;
import daybreak.clinic.record.chain.SegmentRow;
import daybreak.clinic.record.errand.Progress;
import daybreak.clinic.record.snapshot.BinaryRows;
import daybreak.clinic.record.snapshot.Snapshot;
import daybreak.clinic.record.snapshot.StoredReports;
import daybreak.clinic.record.snapshot.StoredReports.Misfit;
import java.sql.SQLException;
import java.util.Optional;

/** Walks all reports in the order of their ids, segment by segment, and the anchors beside them. */
final class ReadingsWalk {

    private static final int TELL_EVERY = 10_000;

    private final Heads heads;
    private final AnchorWalk anchors;
    private final Progress progress;
    private Optional<AnchorWalk.Anchor> anchor = Optional.empty();
    private long reports;
    private long readings;

    ReadingsWalk(Heads heads, AnchorWalk anchors, Progress progress) {
        this.heads = heads;
        this.anchors = anchors;
        this.progress = progress;
    }

    void walk(Snapshot snapshot, long total) throws SQLException, Breach {
        anchor = anchors.next();
        try (BinaryRows segments =
                        snapshot.rows(
                                """
                                SELECT first, last, number, recorded_at, fence, readings, chair,
                                       late, hash
                                  FROM record.segments ORDER BY first
                                """);
                StoredReports stored = StoredReports.of(snapshot)) {
            while (segments.next()) {
                step(segments, stored);
                if (reports % TELL_EVERY == 0) {
                    progress.at(reports, total);
                }
            }
            compareAnchorsBefore(Long.MAX_VALUE);
            Optional<ReportRow> left = stored.next();
            if (left.isPresent()) {
                throw new Breach("reports " + left.get().id(), "it belongs to no segment");
            }
        } catch (Misfit misfit) {
            throw new Breach(
                    "readings after report " + reports, String.valueOf(misfit.getMessage()));
        }
    }

    private void step(BinaryRows rows, StoredReports stored) throws SQLException, Misfit, Breach {
        long first = rows.int8();
        long last = rows.int8();
        long number = rows.int8();
        long recordedAt = rows.time();
        long fence = rows.int8();
        int values = rows.int4();
        ReadingsChain chain = new ReadingsChain(rows.int2OrZero());
        Lateness lateness = rows.truth() ? Lateness.LATE : Lateness.IN_TIME;
        Hash hash = Hash.of(rows.bytes());
        check(
                new SegmentRow(chain, number, first, last, values, recordedAt, lateness, fence),
                hash,
                stored);
    }

    private void check(SegmentRow segment, Hash hash, StoredReports stored)
            throws SQLException, Misfit, Breach {
        compareAnchorsBefore(segment.first());
        String chain = segment.chain().name();
        String place =
                chain
                        + " segment "
                        + segment.number()
                        + " (reports "
                        + segment.first()
                        + " to "
                        + segment.last()
                        + ")";
        Head head = heads.of(chain);
        if (segment.number() != head.number() + 1) {
            throw new Breach(place, "it follows segment " + head.number() + " of its chain");
        }
        if (segment.first() != reports + 1 || segment.last() < segment.first()) {
            throw new Breach(place, "it does not follow report " + reports);
        }
        SegmentDigest digest = new SegmentDigest(head.hash(), segment);
        long before = readings;
        for (long id = segment.first(); id <= segment.last(); id++) {
            digest.add(report(stored, id, segment, place));
        }
        if (readings - before != segment.readings()) {
            throw new Breach(
                    place, "it has " + (readings - before) + " values, not " + segment.readings());
        }
        if (!digest.hash().equals(hash)) {
            throw new Breach(place, "its rows and its hash differ");
        }
        heads.put(chain, head.then(hash));
    }

    private ReportRow report(StoredReports stored, long id, SegmentRow segment, String place)
            throws SQLException, Misfit, Breach {
        Optional<ReportRow> next = stored.next();
        if (next.isEmpty() || next.get().id() != id) {
            throw new Breach(place, "report " + id + " is missing");
        }
        ReportRow report = next.get();
        if (!ReadingsChain.of(report.chair()).equals(segment.chain())) {
            throw new Breach(place, "report " + id + " stands at another chair");
        }
        reports = id;
        readings += report.readings().size();
        return report;
    }

    /** The anchors that were written before that report: their chains ended as they say. */
    private void compareAnchorsBefore(long first) throws SQLException, Breach {
        while (anchor.isPresent() && anchor.get().event().reports() < first) {
            for (AnchoredHead head : anchor.get().event().heads()) {
                if (ReadingsChain.isName(head.chain())) {
                    heads.compare(head, anchor.get().row().number());
                }
            }
            anchor = anchors.next();
        }
    }

    long reports() {
        return reports;
    }

    long readings() {
        return readings;
    }
}
