package daybreak.clinic.record.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares the witness outside the database, line by line, with the anchors in the journal.
 *
 * <p>A line is written when its anchor is in the journal. So what stood in the file before the
 * journal was looked at must be in it; what a running clinic has added since is not looked at.
 */
final class WitnessWalk {

    /** A killed clinic, or a running one, may not have written the newest line yet. */
    private static final long MOST_UNWRITTEN = 1;

    private final Path witness;
    private final long length;

    private WitnessWalk(Path witness, long length) {
        this.witness = witness;
        this.length = length;
    }

    /** As it is now: to be called before the journal is looked at. */
    static WitnessWalk of(Path witness) throws IOException {
        return new WitnessWalk(witness, Files.exists(witness) ? Files.size(witness) : 0);
    }

    void walk(AnchorWalk anchors) throws SQLException, IOException, Breach {
        long unwritten = 0;
        if (Files.exists(witness)) {
            try (BufferedReader lines = Files.newBufferedReader(witness)) {
                unwritten = compare(lines, anchors);
            }
        } else {
            unwritten = rest(anchors);
        }
        if (unwritten > MOST_UNWRITTEN) {
            throw new Breach(
                    String.valueOf(witness.getFileName()),
                    "the last " + unwritten + " anchors of the journal are not in it");
        }
    }

    /** Compares as many as there are lines; gives how many anchors are left. */
    private long compare(BufferedReader lines, AnchorWalk anchors)
            throws SQLException, IOException, Breach {
        long number = 0;
        long looked = 0;
        for (@Nullable String line = lines.readLine();
                line != null && looked < length;
                line = lines.readLine()) {
            number++;
            looked += line.getBytes(StandardCharsets.UTF_8).length + 1;
            String place = witness.getFileName() + " line " + number;
            Optional<AnchorWalk.Anchor> anchor = anchors.next();
            if (anchor.isEmpty()) {
                if (lines.readLine() == null && !line.endsWith("}")) {
                    return 0;
                }
                throw new Breach(
                        place, "the journal has no such anchor: its tail was cut, or replaced");
            }
            String expected = anchor.get().row().line(anchor.get().hash());
            if (!expected.equals(line)) {
                if (expected.startsWith(line) && lines.readLine() == null) {
                    return 1 + rest(anchors);
                }
                throw new Breach(
                        place,
                        "it differs from the anchor in the journal (clinic entry "
                                + anchor.get().row().number()
                                + ")");
            }
        }
        return rest(anchors);
    }

    private static long rest(AnchorWalk anchors) throws SQLException {
        long rest = 0;
        while (anchors.next().isPresent()) {
            rest++;
        }
        return rest;
    }
}
