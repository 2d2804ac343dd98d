package daybreak.clinic.record.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {

    /** SHA-256 of "abc": FIPS 180-2, appendix B.1. */
    private static final String SUM_OF_ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir private Path place;

    private static Bundle begun(Path folder) throws IOException {
        return ((Bundle.Beginning.Begun) Bundle.begin(folder)).bundle();
    }

    private static void write(Bundle bundle, String name, String text) throws IOException {
        try (OutputStream out = bundle.file(name)) {
            out.write(text.getBytes(UTF_8));
        }
    }

    private Path finished() throws IOException {
        Path folder = place.resolve("deep").resolve("in");
        try (Bundle bundle = begun(folder)) {
            write(bundle, "b", "abc");
            write(bundle, "a", "");
            bundle.finish();
        }
        return folder;
    }

    @Test
    void itsSumsAreThoseOfTheUsualTool() throws Exception {
        Path folder = finished();
        assertThat(Files.readAllLines(folder.resolve("SHA256SUMS")))
                .hasSize(2)
                .last()
                .isEqualTo(SUM_OF_ABC + "  b");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(Inspection.of(folder)).isEqualTo(new Inspection.Whole());
    }

    @Test
    void whatIsNotFinishedLeavesNothingBehind() throws Exception {
        Path folder = place.resolve("new");
        try (Bundle bundle = begun(folder)) {
            write(bundle, "a", "abc");
        }
        assertThat(folder).isEmptyDirectory();
        assertThat(Inspection.of(folder)).isEqualTo(new Inspection.NoBundle(folder));
    }

    @Test
    void aFolderThatHoldsAnythingIsTakenAndStays() throws Exception {
        Files.writeString(place.resolve("mine"), "x");
        assertThat(Bundle.begin(place)).isEqualTo(new Bundle.Beginning.Taken(place));
        Path file = place.resolve("mine");
        assertThat(Bundle.begin(file)).isEqualTo(new Bundle.Beginning.Taken(file));
        assertThat(file).hasContent("x");
    }

    @Test
    void aChangedAMissingAndAForeignFileAreNamed() throws Exception {
        Path folder = finished();
        Files.writeString(folder.resolve("b"), "abd");
        assertThat(Inspection.of(folder))
                .isEqualTo(
                        new Inspection.Damaged("b", "it is not what was written: its sum differs"));
        Files.delete(folder.resolve("b"));
        assertThat(Inspection.of(folder)).isEqualTo(new Inspection.Damaged("b", "it is missing"));
        Files.writeString(folder.resolve("SHA256SUMS"), SUM_OF_ABC + "  ../x\n");
        assertThat(Inspection.of(folder))
                .isEqualTo(new Inspection.Damaged("../x", "it is missing"));
        Files.writeString(folder.resolve("SHA256SUMS"), "");
        assertThat(Inspection.of(folder))
                .isEqualTo(new Inspection.Damaged("SHA256SUMS", "it is empty"));
    }
}
