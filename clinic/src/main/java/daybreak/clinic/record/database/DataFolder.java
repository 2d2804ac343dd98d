package daybreak.clinic.record.database;

import java.nio.file.Path;

/**
 * The folder in which one clinic keeps everything, and where each thing lies in it.
 *
 * @param root the folder itself
 */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The external witness: a line for each anchor of the record, only ever appended to. */
    public Path anchors() {
        return root.resolve("anchors.ndjson");
    }

    Path stamp() {
        return root.resolve("daybreak.json");
    }

    /** Held by the one clinic that runs on this folder. */
    Path clinicLock() {
        return root.resolve("clinic.lock");
    }

    /** Held by whoever runs the database of this folder. */
    Path serverLock() {
        return root.resolve("server.lock");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path secretOf(Access access) {
        return secrets()
                .resolve(
                        switch (access) {
                            case OWNER -> "owner";
                            case APPLICATION -> "application";
                        });
    }

    /** The folder's own name, by which it owns a record. */
    Path holder() {
        return secrets().resolve("holder");
    }

    /** The address of a database elsewhere, with its owner's password. */
    Path externalAddress() {
        return secrets().resolve("database-url");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path cluster() {
        return postgres().resolve("data");
    }

    /** Stands while the database is being made, so that half a database is never taken for one. */
    Path unfinished() {
        return postgres().resolve("unfinished");
    }

    Path binaries() {
        return postgres().resolve("bin");
    }

    Path serverLog() {
        return postgres().resolve("server.log");
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
