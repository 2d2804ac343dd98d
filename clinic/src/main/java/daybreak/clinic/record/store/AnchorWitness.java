package daybreak.clinic.record.store;

import daybreak.clinic.record.canonical.CanonicalJson;
import daybreak.clinic.record.chain.Hash;
import daybreak.clinic.record.chain.JournalRow;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import tools.jackson.core.JacksonException;

/**
 * The witness outside the database: a file to which the line of each anchor is appended, as it
 * stands in {@code journal.ndjson}. Whoever changes the database must change it too; copied
 * elsewhere from time to time it cannot be.
 */
final class AnchorWitness {

    private static final int LONGEST_LINE = 1 << 24;

    private final Path file;

    AnchorWitness(Path file) {
        this.file = file;
    }

    void append(JournalRow anchor, Hash hash) throws IOException {
        ByteBuffer line = StandardCharsets.UTF_8.encode(anchor.line(hash) + "\n");
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND)) {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        }
    }

    /**
     * The number, in the clinic's chain, of the last anchor in the file; 0 for none. What a crash
     * left of a half-written line is cut off.
     */
    long lastNumber() throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "rw")) {
            long end = endOfLastLine(lines, lines.length());
            if (end < lines.length()) {
                lines.setLength(end);
            }
            if (end == 0) {
                return 0;
            }
            long start = endOfLastLine(lines, end - 1);
            byte[] line = new byte[(int) Math.min(end - start, LONGEST_LINE)];
            lines.seek(start);
            lines.readFully(line);
            return CanonicalJson.read(new String(line, StandardCharsets.UTF_8))
                    .path("number")
                    .asLong();
        } catch (JacksonException e) {
            throw new IOException(file + " ends with a line that is no anchor", e);
        }
    }

    /** Where the last whole line before a place ends; 0 when there is none. */
    private static long endOfLastLine(RandomAccessFile lines, long before) throws IOException {
        for (long at = before - 1; at >= 0; at--) {
            lines.seek(at);
            if (lines.read() == '\n') {
                return at + 1;
            }
        }
        return 0;
    }
}
