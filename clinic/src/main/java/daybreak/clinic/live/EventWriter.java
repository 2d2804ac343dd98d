package daybreak.clinic.live;

import java.io.IOException;
import java.io.Writer;

/** Writes server-sent events: a name, and data that may span lines. */
final class EventWriter {

    private final Writer out;

    EventWriter(Writer out) {
        this.out = out;
    }

    /**
     * Writes one event and flushes it.
     *
     * @throws IOException when the browser has gone
     */
    void write(String event, String data) throws IOException {
        out.write("event: ");
        out.write(event);
        for (String line : (Iterable<String>) data.lines()::iterator) {
            out.write("\ndata: ");
            out.write(line);
        }
        out.write("\n\n");
        out.flush();
    }
}
