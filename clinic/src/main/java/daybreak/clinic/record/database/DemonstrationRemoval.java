package daybreak.clinic.record.database;

import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import java.io.IOException;
import java.util.Optional;

/** Deletes the data folder of a demonstration that nobody runs. */
final class DemonstrationRemoval {

    private DemonstrationRemoval() {}

    static void of(DataFolder folder) throws IOException, Obstacle {
        if (DatabaseHome.isEmpty(folder.root())) {
            return;
        }
        Optional<Stamp> stamp = StampFile.read(folder);
        if (stamp.isEmpty() || stamp.get().mode() != Mode.DEMONSTRATION) {
            throw new Obstacle(
                    Reason.OTHER_MODE,
                    folder + " is no demonstration's folder",
                    "name another folder: nothing but a demonstration is ever thrown away");
        }
        try (FolderLock _ = lock(folder);
                FolderLock _ =
                        FolderLock.tryTake(folder.serverLock()).orElseThrow(() -> busy(folder))) {
            new OldServer(folder.cluster()).stop();
            FolderTree.delete(folder.root());
        }
    }

    private static FolderLock lock(DataFolder folder) throws IOException, Obstacle {
        return FolderLock.tryTake(folder.clinicLock())
                .orElseThrow(() ->
                        new Obstacle(
                                Reason.CLINIC_RUNNING,
                                "a clinic runs on " + folder,
                                "stop it, or choose another folder"));
    }

    private static Obstacle busy(DataFolder folder) {
        return new Obstacle(
                Reason.FOLDER_BUSY, "a command reads " + folder, "wait until it has ended");
    }
}
