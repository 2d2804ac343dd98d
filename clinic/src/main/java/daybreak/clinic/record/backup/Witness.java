package daybreak.clinic.record.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The witness in a backup: the lines of the anchors that the copied journal has. */
final class Witness {

    static final String FILE = "anchors.ndjson";

    private static final int BUFFER = 1 << 16;

    private Witness() {}

    /** Copies so many lines; a clinic that runs beside may have written more, or be about to. */
    static void copy(Path witness, long lines, OutputStream out) throws IOException {
        if (!Files.exists(witness)) {
            return;
        }
        byte[] buffer = new byte[BUFFER];
        long left = lines;
        try (InputStream in = Files.newInputStream(witness)) {
            for (int read = in.read(buffer); read > 0 && left > 0; read = in.read(buffer)) {
                int end = 0;
                while (end < read && left > 0) {
                    left -= buffer[end] == '\n' ? 1 : 0;
                    end++;
                }
                out.write(buffer, 0, end);
            }
        }
    }
}
