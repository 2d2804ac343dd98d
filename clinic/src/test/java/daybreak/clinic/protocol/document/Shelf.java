package daybreak.clinic.protocol.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The document that is shipped, as a text to plant faults in. */
final class Shelf {

    static final String DOCUMENT = text("daybreak-protocol-1.yaml");
    static final DocumentReader READER = new DocumentReader(text("protocol.schema.json"));

    private Shelf() {}

    private static String text(String file) {
        try (InputStream stream = Shelf.class.getResourceAsStream("/protocol/" + file)) {
            return new String(
                    Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
