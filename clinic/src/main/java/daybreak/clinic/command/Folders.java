package daybreak.clinic.command;

import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.DatabaseHome;
import java.nio.file.Path;

/**
 * Data folders, by what a call says.
 *
 * @param settings of their databases
 */
record Folders(DatabaseHome.Settings settings) {

    DatabaseHome home(Path folder) {
        return new DatabaseHome(new DataFolder(folder), settings);
    }
}
