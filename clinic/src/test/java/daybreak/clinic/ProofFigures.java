package daybreak.clinic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the long proofs found, in words, for the report that {@code ./check} prints at its end. */
public final class ProofFigures {

    private static final Path LINES = Path.of("target", "proofs", "figures.txt").toAbsolutePath();

    private ProofFigures() {}

    /** Adds a line to the report. */
    public static synchronized void note(String line) throws IOException {
        Files.createDirectories(LINES.getParent());
        Files.writeString(
                LINES, line + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
