package daybreak.console.manner;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Standard output: UTF-8 in every locale, buffered, data only. The first failure to write is kept
 * for the end of the command, and what follows it is dropped: a full disk is told once.
 */
public final class DataStream {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final Writer writer;
    private Optional<IOException> failure = Optional.empty();

    public DataStream(OutputStream out) {
        writer =
                new OutputStreamWriter(
                        new BufferedOutputStream(out, BUFFER_BYTES), StandardCharsets.UTF_8);
    }

    /** Writes a line, ended by a line feed on every machine. */
    public void line(String text) {
        write(text);
        write("\n");
    }

    public void write(String text) {
        if (failure.isEmpty()) {
            try {
                writer.write(text);
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }
    }

    /** Hands on what is buffered: for a line that somebody waits for. */
    public void flush() {
        if (failure.isEmpty()) {
            try {
                writer.flush();
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }
    }

    /** Why not everything was written; empty where it was, or nobody wanted to read on. */
    Optional<String> failure() {
        return failure.map(e -> String.valueOf(e.getMessage()))
                .filter(message -> !message.contains("Broken pipe"));
    }
}
