package daybreak.clinic.protocol;

import daybreak.care.protocol.ProtocolVersion;
import daybreak.clinic.protocol.document.DocumentProblem;
import daybreak.clinic.protocol.document.DocumentReader;
import daybreak.clinic.protocol.document.DocumentReading;
import daybreak.clinic.protocol.document.ProtocolDocument;
import daybreak.clinic.record.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The protocol documents that this program brings, each as a file of its own. */
public final class ShippedProtocols {

    private static final String NAME = "daybreak-protocol";
    private static final int NEWEST = 1;

    private final List<Shipped> all;

    private ShippedProtocols(List<Shipped> all) {
        this.all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param document what it says
     * @param text as it was written
     * @param digest SHA-256 of the text in UTF-8
     */
    public record Shipped(ProtocolDocument document, String text, Digest digest) {

        public ProtocolVersion version() {
            return document.protocol().version();
        }
    }

    /**
     * Reads every version.
     *
     * @throws IllegalStateException when one of them does not hold together; names every place
     */
    public static ShippedProtocols read() {
        DocumentReader reader = new DocumentReader(text("protocol.schema.json"));
        return new ShippedProtocols(
                IntStream.rangeClosed(1, NEWEST)
                        .mapToObj(number -> new ProtocolVersion(NAME, number))
                        .map(version -> read(reader, version))
                        .toList());
    }

    /** Every version, the newest last. */
    public List<Shipped> all() {
        return all;
    }

    /** The same as editions that can be signed. */
    public List<ProtocolBook.Edition> editions() {
        return all.stream()
                .map(one ->
                        new ProtocolBook.Edition(
                                one.document().protocol(), one.text(), one.digest()))
                .toList();
    }

    private static Shipped read(DocumentReader reader, ProtocolVersion version) {
        String file = version + ".yaml";
        String text = text(file);
        return switch (reader.read(text)) {
            case DocumentReading.Accepted(var document) -> shipped(version, document, text);
            case DocumentReading.Refused(var problems) ->
                    throw new IllegalStateException(
                            problems.stream()
                                    .map(DocumentProblem::toString)
                                    .collect(Collectors.joining("\n", file + ":\n", "")));
        };
    }

    private static Shipped shipped(
            ProtocolVersion version, ProtocolDocument document, String text) {
        if (!document.protocol().version().equals(version)) {
            throw new IllegalStateException(
                    version + ".yaml says that it is " + document.protocol().version());
        }
        return new Shipped(document, text, digest(text));
    }

    private static String text(String file) {
        try (InputStream stream = ShippedProtocols.class.getResourceAsStream("/protocol/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("this program lacks protocol/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("protocol/" + file, unreadable);
        }
    }

    private static Digest digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Digest(HexFormat.of().formatHex(sha256.digest(bytes)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
