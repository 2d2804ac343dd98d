package daybreak.clinic;

import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.database.DatabaseRefusal;
import daybreak.quantities.time.MachineClock;
import daybreak.simulation.world.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Gives a new demonstration its past: the one that was prepared beside the build where it is that
 * of the same seed, else one that is played now. An older folder has its own.
 */
final class NewDemonstration {

    private final DataFolder folder;
    private final PreparedPast.Wanted wanted;
    private final Path beside;
    private final DatabaseHome.Settings settings;
    private final MachineClock machine;

    /** What came of it. */
    sealed interface Readiness {

        /** The folder may be opened with these settings. */
        record Ready(DatabaseHome.Settings settings) implements Readiness {}

        record Refused(DatabaseRefusal why) implements Readiness {}
    }

    /**
     * @param folder of the demonstration, made or not
     * @param wanted which past, if it is not made
     * @param beside where a past may lie prepared
     * @param settings of an embedded database, without a template
     */
    NewDemonstration(
            DataFolder folder,
            PreparedPast.Wanted wanted,
            Path beside,
            DatabaseHome.Settings settings,
            MachineClock machine) {
        this.folder = folder;
        this.wanted = wanted;
        this.beside = beside;
        this.settings = settings;
        this.machine = machine;
    }

    /** Where the build leaves a prepared past. */
    static Path besideTheBuild() {
        return Path.of(
                System.getProperty("daybreak.home", "."), "clinic", "target", "demonstration");
    }

    Readiness ready(History.Progress progress) throws IOException {
        DatabaseHome home = new DatabaseHome(folder, settings);
        if (Files.exists(PreparedPast.unfinished(folder))
                && home.clearDemonstration() instanceof DatabaseHome.Clearing.Refused(var why)) {
            return new Readiness.Refused(why);
        }
        if (home.stamp().isPresent()) {
            return new Readiness.Ready(settings);
        }
        Optional<DataFolder> template = new PreparedPast(beside).template(wanted);
        if (template.isPresent()) {
            return new Readiness.Ready(settings.withTemplate(template.get()));
        }
        return PreparedPast.playNew(home, wanted, machine, progress)
                .<Readiness>map(Readiness.Refused::new)
                .orElseGet(() -> new Readiness.Ready(settings));
    }
}
