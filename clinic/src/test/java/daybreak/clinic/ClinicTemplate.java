package daybreak.clinic;

import daybreak.clinic.opening.Build;
import daybreak.clinic.record.database.DataFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A test clinic that was opened once and stopped: what every other one begins as, so that making a
 * database and hashing passwords is paid for once a build.
 */
final class ClinicTemplate {

    private static final Path ROOT = Path.of("target", "test-clinic").toAbsolutePath();

    private ClinicTemplate() {}

    /** Its data folder, made where there is none of this build. */
    static synchronized DataFolder ready() throws IOException {
        Files.createDirectories(ROOT);
        try (FileChannel door =
                FileChannel.open(
                        ROOT.resolve("making.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            // Another build on the same tree waits here until it is made.
            door.lock();
            Path folder = ROOT.resolve("data");
            if (!isOfThisBuild()) {
                make(folder);
            }
            return new DataFolder(folder);
        }
    }

    private static Path note() {
        return ROOT.resolve("build.txt");
    }

    private static boolean isOfThisBuild() throws IOException {
        return Files.exists(note()) && Files.readString(note()).equals(Build.present().toString());
    }

    private static void make(Path folder) throws IOException {
        Files.deleteIfExists(note());
        clear(folder);
        ClinicPlan plan =
                TestClinic.plan(folder, TestClinic.Wanted.chairs(1), TestClinic.embedded());
        TestClinic.open(plan).close();
        Files.writeString(note(), Build.present().toString());
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> innermostFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : innermostFirst) {
            Files.delete(one);
        }
    }
}
