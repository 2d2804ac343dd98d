package daybreak.clinic.record.bundle;

import daybreak.clinic.record.chain.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Whether a folder is a bundle, whole and unchanged. */
public sealed interface Inspection {

    /** It is. */
    record Whole() implements Inspection {}

    /** There is no such folder, or it has no sums: it was never finished, or is something else. */
    record NoBundle(Path folder) implements Inspection {}

    /**
     * It is not as it was written.
     *
     * @param file which of its files
     * @param what is wrong with it
     */
    record Damaged(String file, String what) implements Inspection {}

    /** Reads all of it. */
    static Inspection of(Path folder) throws IOException {
        Path sums = folder.resolve(Bundle.SUMS);
        if (!Files.isRegularFile(sums)) {
            return new NoBundle(folder);
        }
        List<String> lines = Files.readAllLines(sums);
        for (String line : lines) {
            Optional<Damaged> damage = damage(folder, line);
            if (damage.isPresent()) {
                return damage.get();
            }
        }
        return lines.isEmpty() ? new Damaged(Bundle.SUMS, "it is empty") : new Whole();
    }

    private static Optional<Damaged> damage(Path folder, String line) throws IOException {
        int gap = line.indexOf("  ");
        if (gap != 2 * Sha256.LENGTH) {
            return Optional.of(new Damaged(Bundle.SUMS, "it has a line that is no sum: " + line));
        }
        String name = line.substring(gap + 2);
        Path file = folder.resolve(name).normalize();
        if (!folder.normalize().equals(file.getParent()) || !Files.isRegularFile(file)) {
            return Optional.of(new Damaged(name, "it is missing"));
        }
        return sum(file).equals(line.substring(0, gap))
                ? Optional.empty()
                : Optional.of(new Damaged(name, "it is not what was written: its sum differs"));
    }

    private static String sum(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }
}
