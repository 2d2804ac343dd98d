package daybreak.devices.samples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The samples and recordings of others, which stand beside the project and never in it. */
public final class RealInput {

    private static final Path ROOT =
            Path.of(System.getProperty("daybreak.root", "."), "..", "shared", "data");

    private RealInput() {}

    /** True where the real input is there. */
    public static boolean isThere() {
        return Files.isDirectory(ROOT);
    }

    /** A file or folder of the real input; the test is skipped, and says so, where it is not. */
    public static Path at(String path) {
        assumeTrue(isThere(), "the real input ../shared/data is not there");
        return ROOT.resolve(path);
    }

    /** One of the HL7 v2 samples, as it stands in its file. */
    public static byte[] message(String file) {
        return bytes(at("hl7v2").resolve(file));
    }

    /** Every HL7 v2 sample. */
    public static List<byte[]> messages() {
        try (var files = Files.list(at("hl7v2"))) {
            return files.filter(file -> !file.endsWith("SOURCES.txt"))
                    .sorted()
                    .map(RealInput::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
