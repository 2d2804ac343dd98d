package daybreak.clinic.record.chain;

import java.util.List;

/**
 * One grouped write of one chair's reports, as it stands in the store.
 *
 * @param chain whose
 * @param number its place in the chain, from 1
 * @param first id of its first report
 * @param last id of its last report; those between belong to it
 * @param readings how many values
 * @param recordedAt when it was written, in microseconds since 1970 by the machine's date
 * @param lateness whether the store was away when the reports arrived
 * @param fence which ownership wrote it
 */
public record SegmentRow(
        ReadingsChain chain,
        long number,
        long first,
        long last,
        int readings,
        long recordedAt,
        Lateness lateness,
        long fence) {

    /**
     * What the segment must be bound by.
     *
     * @param previous hash of the chain's segment before
     * @param reports its reports in the order of their ids
     */
    public Hash hash(Hash previous, List<ReportRow> reports) {
        SegmentDigest digest = new SegmentDigest(previous, this);
        reports.forEach(digest::add);
        return digest.hash();
    }
}
