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
import java.util.Optional;

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
     * @return why it cannot be; empty when it is done
     */
    Optional<DatabaseRefusal> make(
            Wanted wanted,
            DatabaseHome.Settings settings,
            MachineClock machine,
            History.Progress progress)
            throws IOException {
        Files.deleteIfExists(note());
        DatabaseHome home = new DatabaseHome(data(), settings);
        if (home.clearDemonstration() instanceof DatabaseHome.Clearing.Refused(var why)) {
            return Optional.of(why);
        }
        Files.createDirectories(root);
        Optional<DatabaseRefusal> refusal = playNew(home, wanted, machine, progress);
        if (refusal.isEmpty()) {
            Files.writeString(note(), wanted.note());
        }
        return refusal;
    }

    /**
     * Makes a new data folder and plays the past into it; leaves it stopped.
     *
     * @return why it cannot be; empty when it is done
     */
    static Optional<DatabaseRefusal> playNew(
            DatabaseHome home, Wanted wanted, MachineClock machine, History.Progress progress)
            throws IOException {
        Stamp stamp = Stamp.demonstration(wanted.zone(), wanted.seed());
        return switch (home.openForClinic(stamp, UpgradeGate.OPEN)) {
            case Opening.Refused(var why) -> Optional.of(why);
            case Opening.Opened(var database) -> {
                Path unfinished = unfinished(database.folder());
                try (Database open = database) {
                    Files.writeString(unfinished, "");
                    play(wanted, machine, open, progress);
                }
                Files.delete(unfinished);
                yield Optional.empty();
            }
        };
    }

    /** Lies in a data folder whose past was not played to its end. */
    static Path unfinished(DataFolder folder) {
        return folder.root().resolve("past.unfinished");
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

    private DataFolder data() {
        return new DataFolder(root.resolve(DATA));
    }

    private Path note() {
        return root.resolve(NOTE);
    }
}
