package daybreak.clinic;

import daybreak.clinic.demo.DemonstrationSettings;
import daybreak.clinic.demo.Past;
import daybreak.clinic.opening.Build;
import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.database.DatabaseRefusal;
import daybreak.clinic.record.database.Opening;
import daybreak.clinic.record.database.Stamp;
import daybreak.clinic.record.database.UpgradeGate;
import daybreak.quantities.time.MachineClock;
import daybreak.simulation.world.History;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A data folder with the past of one demonstration, stopped: the template of every new
 * demonstration of the same seed. Beside it lies a note that says of which; a folder without one
 * was not finished.
 *
 * @param root holds data folder and note
 */
record PreparedPast(Path root) {

    private static final String DATA = "data";
    private static final String NOTE = "past.txt";

    /**
     * Of which demonstration a past is.
     *
     * @param chairs how many the clinic had
     * @param zone in which its clocks on the wall run
     */
    record Wanted(long seed, int chairs, ZoneId zone) {

        /** With the build by whose rules it was judged. */
        private String note() {
            return "seed "
                    + seed
                    + "\nchairs "
                    + chairs
                    + "\nzone "
                    + zone
                    + "\nbuild "
                    + Build.present()
                    + "\n";
        }
    }

    /** What came of making one. */
    sealed interface Made {

        record Done(DataFolder template) implements Made {}

        record Refused(DatabaseRefusal why) implements Made {}
    }

    /** The past of that demonstration by this build's rules, if it is this one. */
    Optional<DataFolder> template(Wanted wanted) throws IOException {
        boolean isIt =
                Files.isRegularFile(note())
                        && Files.readString(note(), StandardCharsets.UTF_8).equals(wanted.note());
        return isIt ? Optional.of(data()) : Optional.empty();
    }

    /**
     * Plays a past into this folder, in place of what it held.
     *
     * @param binaries where the database's programs lie or shall be unpacked; empty for the folder
     *     itself
     */
    Made make(
            Wanted wanted, Optional<Path> binaries, MachineClock machine, History.Progress progress)
            throws IOException {
        clear();
        Files.createDirectories(root);
        DatabaseHome.Settings embedded = DatabaseHome.Settings.embedded();
        DatabaseHome home =
                new DatabaseHome(data(), binaries.map(embedded::withBinaries).orElse(embedded));
        Stamp stamp = Stamp.demonstration(wanted.zone(), wanted.seed());
        return switch (home.openForClinic(stamp, UpgradeGate.OPEN)) {
            case Opening.Refused(var why) -> new Made.Refused(why);
            case Opening.Opened(var database) -> {
                try (Database open = database) {
                    play(wanted, machine, open, progress);
                }
                Files.writeString(note(), wanted.note());
                yield new Made.Done(data());
            }
        };
    }

    /** Plays the past of that demonstration into a database with empty tables. */
    static void play(
            Wanted wanted, MachineClock machine, Database database, History.Progress progress) {
        DemonstrationSettings settings =
                new DemonstrationSettings(
                        wanted.seed(), wanted.chairs(), DemonstrationSettings.Simulator.PLAYING);
        Past past = new Past(settings.demonstration(wanted.zone()), machine);
        switch (PostgresRecord.open(database, Features.all(), past.clocks())) {
            case PostgresRecord.Opening.HeldByAnother() ->
                    throw new IllegalStateException("another clinic owns the record");
            case PostgresRecord.Opening.Opened(var record) -> {
                try (record) {
                    past.playInto(record, progress);
                }
            }
        }
    }

    /** Removes it. */
    void clear() throws IOException {
        Files.deleteIfExists(note());
        if (Files.exists(root)) {
            List<Path> files;
            try (Stream<Path> all = Files.walk(root)) {
                files = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private DataFolder data() {
        return new DataFolder(root.resolve(DATA));
    }

    private Path note() {
        return root.resolve(NOTE);
    }
}
