package daybreak.clinic.record.database;

/**
 * Why a data folder or its database cannot be used.
 *
 * @param reason what kind of obstacle
 * @param found what was found, in one line, without secrets
 * @param wayOut what would help, in one line
 */
public record DatabaseRefusal(Reason reason, String found, String wayOut) {

    /** Kinds of obstacles. */
    public enum Reason {
        /** The folder holds something else. */
        NOT_A_DATA_FOLDER,
        /** The folder was made for the other mode. */
        OTHER_MODE,
        /** The folder or the tables were made by a later version. */
        MADE_BY_A_LATER_VERSION,
        /** The tables are of an earlier version and this command may not change them. */
        NEEDS_AN_UPGRADE,
        /** The tables would have to change, and now is not the time. */
        UPGRADE_REFUSED,
        /** A secret can be read by others. */
        SECRETS_EXPOSED,
        /** A clinic runs on this folder. */
        CLINIC_RUNNING,
        /** A command is using the folder's database. */
        FOLDER_BUSY,
        /** The folder cannot be read or written. */
        FOLDER_UNUSABLE,
        /** The server does not start. */
        SERVER_DOES_NOT_START,
        /** The database does not answer or does not let the owner in. */
        UNREACHABLE,
        /** The database lets the owner in, but not do what is needed. */
        RIGHTS_MISSING,
        /** The server is older than this program needs, or would lose what it has confirmed. */
        SERVER_UNFIT,
        /** The database holds something else, or does not hold what the folder's record is. */
        OTHER_DATABASE
    }

    @Override
    public String toString() {
        return found + "; " + wayOut;
    }
}
