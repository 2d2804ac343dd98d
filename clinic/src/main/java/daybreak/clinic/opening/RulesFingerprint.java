package daybreak.clinic.opening;

import daybreak.care.watch.ChairRules;
import daybreak.quantities.time.ClinicTime;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A fingerprint of the compiled rules of care: of every class of the modules that judge. */
final class RulesFingerprint {

    private static final int DIGITS = 12;

    private RulesFingerprint() {}

    static String ofTheRunningProgram() {
        MessageDigest digest = sha256();
        for (Class<?> landmark : List.of(ClinicTime.class, ChairRules.class)) {
            try {
                update(digest, landmark);
            } catch (IOException | URISyntaxException e) {
                throw new IllegalStateException("the program's own classes cannot be read", e);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static void update(MessageDigest digest, Class<?> landmark)
            throws IOException, URISyntaxException {
        Path place = Path.of(landmark.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            update(digest, place);
        } else {
            URI jar = URI.create("jar:" + place.toUri());
            try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of())) {
                update(digest, inside.getPath("/"));
            }
        }
    }

    private static void update(MessageDigest digest, Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".class")).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
