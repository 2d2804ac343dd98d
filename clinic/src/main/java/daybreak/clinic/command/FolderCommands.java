package daybreak.clinic.command;

import daybreak.clinic.record.PostgresRecord.Features;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.export.LaterFiles;
import daybreak.clinic.record.export.OpenFile;
import daybreak.console.manner.Command;
import java.util.ArrayList;
import java.util.List;

/** All commands on a data folder. */
public final class FolderCommands {

    private FolderCommands() {}

    /**
     * All of them.
     *
     * @param features the clinic's events and read models
     * @param files the open files of the features that the clinic has
     * @param settings of the folders' databases
     */
    public static List<Command> all(
            Features features, List<? extends OpenFile> files, DatabaseHome.Settings settings) {
        Folders folders = new Folders(settings);
        List<OpenFile> all = new ArrayList<>(files);
        all.addAll(LaterFiles.all());
        return List.of(
                new VerifyCommand(folders, features),
                new ExportCommand(folders, features, all),
                new RebuildCommand(folders, features),
                new BackupCommand(folders),
                new RestoreCommand(folders));
    }
}
