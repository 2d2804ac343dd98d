package daybreak.devices.samples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The samples and recordings of others, which stand beside the project and never in it. */
public final class RealInput {

    private RealInput() {}

    /** A file or folder of the real input; the test is skipped, and says so, where it is not. */
    public static Path at(String path) {
        Path real = Path.of(System.getProperty("daybreak.root", "."), "..", "shared", "data");
        assumeTrue(Files.isDirectory(real), "the real input ../shared/data is not there");
        return real.resolve(path);
    }

    /** One of the HL7 v2 samples, as it stands in its file. */
    public static byte[] message(String file) {
        try {
            return Files.readAllBytes(at("hl7v2").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
