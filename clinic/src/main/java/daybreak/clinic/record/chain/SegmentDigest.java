package daybreak.clinic.record.chain;

import java.security.MessageDigest;
import java.util.OptionalLong;

/**
 * The canonical bytes of a segment, hashed as they come.
 *
 * <p>Order: the previous hash; the segment's columns; for each report its columns and the number of
 * its values; for each value its columns. Numbers in network order; texts, as stored, in UTF-8
 * behind their length; something that may be missing behind one byte, 0 or 1. A number of a
 * dictionary stands as its word, so that a changed word is found.
 */
public final class SegmentDigest {

    private static final int FULL = 1 << 13;

    /** In bytes: room for a report of a bedside monitor. */
    private static final int USUAL = 1 << 9;

    private final MessageDigest sha = Sha256.digest();
    private final Bytes bytes = new Bytes(USUAL);

    public SegmentDigest(Hash previous, SegmentRow segment) {
        bytes.raw(previous.bytes())
                .int2(segment.chain().chair())
                .int8(segment.number())
                .int8(segment.first())
                .int8(segment.last())
                .int4(segment.readings())
                .int8(segment.recordedAt())
                .int1(segment.lateness() == Lateness.LATE ? 1 : 0)
                .int8(segment.fence());
    }

    /** Takes the next report. */
    public void add(ReportRow report) {
        bytes.int8(report.id()).int8(report.receivedAt());
        time(report.observedAt());
        time(report.saidAt());
        bytes.text(report.device().word()).int1(report.origin()).text(report.controlId());
        if (report.digest().isPresent()) {
            bytes.int1(1).text(report.digest().get().hex());
        } else {
            bytes.int1(0);
        }
        bytes.int4(report.readings().size());
        report.readings().forEach(this::add);
    }

    private void add(ReadingRow reading) {
        add(reading.parameter().word());
        bytes.text(reading.unit().word()).int1(reading.status()).text(reading.text());
        if (reading.amount().isPresent()) {
            bytes.int1(1).text(reading.amount().get());
        } else {
            bytes.int1(0);
        }
        if (bytes.length() >= FULL) {
            flush();
        }
    }

    private void add(ParameterWord word) {
        bytes.int4(word.mdc()).text(word.name());
        if (word.charted().isPresent()) {
            bytes.int1(1)
                    .text(word.charted().get().sign().openName())
                    .int1(word.charted().get().cuff() ? 1 : 0);
        } else {
            bytes.int1(0);
        }
    }

    private void time(OptionalLong micros) {
        if (micros.isPresent()) {
            bytes.int1(1).int8(micros.getAsLong());
        } else {
            bytes.int1(0);
        }
    }

    private void flush() {
        sha.update(bytes.array(), 0, bytes.length());
        bytes.clear();
    }

    /** The hash; nothing may be added afterwards. */
    public Hash hash() {
        flush();
        return Hash.of(sha.digest());
    }
}
