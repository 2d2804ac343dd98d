package daybreak.clinic.record.database;

import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The passwords of a data folder: files that nobody but their owner may read. */
final class Secrets {

    private final DataFolder folder;

    Secrets(DataFolder folder) {
        this.folder = folder;
    }

    /** Makes those that are missing. */
    void make() throws IOException {
        OwnerOnly.makeFolder(folder.secrets());
        for (Access access : Access.values()) {
            if (!Files.exists(folder.secretOf(access))) {
                renew(access);
            }
        }
    }

    /** The folder's own name: no secret, but as hard to meet twice. */
    String holder() throws IOException, Obstacle {
        if (!Files.exists(folder.holder())) {
            OwnerOnly.makeFolder(folder.secrets());
            OwnerOnly.write(folder.holder(), Secret.fresh().text() + "\n");
        }
        return read(folder.holder());
    }

    Secret renew(Access access) throws IOException {
        Secret fresh = Secret.fresh();
        OwnerOnly.write(folder.secretOf(access), fresh.text() + "\n");
        return fresh;
    }

    Secret of(Access access) throws IOException, Obstacle {
        return new Secret(read(folder.secretOf(access)));
    }

    /** The address of a database elsewhere, if this folder's database is one. */
    Optional<String> externalAddress() throws IOException, Obstacle {
        return Files.exists(folder.externalAddress())
                ? Optional.of(read(folder.externalAddress()))
                : Optional.empty();
    }

    void keepExternalAddress(String url) throws IOException {
        OwnerOnly.makeFolder(folder.secrets());
        OwnerOnly.write(folder.externalAddress(), url + "\n");
    }

    private String read(Path file) throws IOException, Obstacle {
        OwnerOnly.refuseIfExposed(folder.secrets());
        if (!Files.exists(file)) {
            throw new Obstacle(
                    Reason.FOLDER_UNUSABLE,
                    file + " is missing",
                    "put it back from a backup of the folder, or restore into a new one");
        }
        return OwnerOnly.read(file).strip();
    }
}
