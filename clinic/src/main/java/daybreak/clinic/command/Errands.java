package daybreak.clinic.command;

import daybreak.clinic.record.database.DatabaseRefusal;
import daybreak.clinic.record.errand.Errand;
import daybreak.console.manner.Complaint;
import daybreak.console.manner.ExitStatus;
import daybreak.console.manner.Outcome;
import java.nio.file.Path;
import java.util.function.Function;

/** How an errand ends a command. */
public final class Errands {

    private Errands() {}

    /** The end of an errand: as the work says, or refused. */
    static <T> Outcome outcome(Errand.Result<T> result, Function<T, Outcome> done) {
        return switch (result) {
            case Errand.Result.Done<T>(var found) -> done.apply(found);
            case Errand.Result.Refused<T>(var why) -> refused(why);
        };
    }

    /** How a refused data folder ends a command. */
    public static Outcome refused(DatabaseRefusal why) {
        return Outcome.failed(status(why.reason()), new Complaint(why.found(), "", why.wayOut()));
    }

    private static ExitStatus status(DatabaseRefusal.Reason reason) {
        return switch (reason) {
            case NOT_A_DATA_FOLDER, OTHER_MODE, OTHER_DATABASE -> ExitStatus.WRONG_CALL;
            case MADE_BY_A_LATER_VERSION,
                    NEEDS_AN_UPGRADE,
                    UPGRADE_REFUSED,
                    SECRETS_EXPOSED,
                    CLINIC_RUNNING,
                    FOLDER_BUSY,
                    FOLDER_UNUSABLE,
                    SERVER_DOES_NOT_START,
                    UNREACHABLE,
                    RIGHTS_MISSING,
                    SERVER_UNFIT ->
                    ExitStatus.NOT_READY;
        };
    }

    /** A folder to be made that holds something already. */
    static Outcome taken(Path folder) {
        return Outcome.failed(
                ExitStatus.WRONG_CALL,
                new Complaint(
                        "the folder holds something, or is none",
                        folder.toString(),
                        "name an empty folder, or one that does not exist"));
    }
}
