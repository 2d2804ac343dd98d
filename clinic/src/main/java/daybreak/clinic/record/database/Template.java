package daybreak.clinic.record.database;

import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import java.io.IOException;
import java.nio.file.Files;

/** A prepared data folder whose database is copied instead of made. */
final class Template {

    private Template() {}

    /**
     * Copies database and witness of a stopped data folder.
     *
     * <p>The files are not forced to disk: a template is for demonstrations, and a kill of the
     * program does not lose them.
     *
     * @return the owner's password in the copy
     * @throws Obstacle when the template is running or was not stopped
     */
    static Secret copy(DataFolder template, DataFolder folder) throws IOException, Obstacle {
        if (Files.exists(ServerProcess.pidFile(template.cluster()))) {
            throw new Obstacle(
                    Reason.FOLDER_UNUSABLE,
                    "the template " + template + " is running or was not stopped cleanly",
                    "start and stop it once");
        }
        FolderTree.copy(template.cluster(), folder.cluster());
        if (Files.exists(template.anchors())) {
            Files.copy(template.anchors(), folder.anchors());
        }
        return new Secrets(template).of(Access.OWNER);
    }
}
