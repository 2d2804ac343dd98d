package daybreak.clinic.record.errand;

import daybreak.clinic.record.RecordUnreadable;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.database.DatabaseRefusal;
import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import daybreak.clinic.record.database.Opening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** Does one work on a data folder's database. */
public final class Errand {

    private static final String DISK_FULL = "53100";

    /**
     * What came of it.
     *
     * @param <T> what the work gives
     */
    public sealed interface Result<T> {

        /** It was done; whatever the work found is in it. */
        record Done<T>(T result) implements Result<T> {}

        /** The machine, the folder or the database did not let it be done. */
        record Refused<T>(DatabaseRefusal why) implements Result<T> {}
    }

    /**
     * The work.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Work<T> {
        T on(Database database) throws SQLException, IOException;
    }

    private interface Opener {
        Opening open();
    }

    private Errand() {}

    /** Joins a running clinic's database, or starts it for the while, and does the work. */
    public static <T> Result<T> on(DatabaseHome home, Work<T> work) {
        return run(home::openForCommand, work);
    }

    /**
     * Makes a new data folder and fills it. A folder that is not filled to the end is none.
     *
     * @param filling does not survive its failure: the next attempt begins anew
     */
    public static <T> Result<T> fill(DatabaseHome home, DatabaseHome.Origin from, Work<T> filling) {
        return run(
                () -> home.makeForRestore(from),
                database -> {
                    T result = filling.on(database);
                    switch (home.finishRestore(database, from)) {
                        case DatabaseHome.Finishing.Finished() -> {
                            return result;
                        }
                        case DatabaseHome.Finishing.Refused(var why) ->
                                throw new IOException(why.toString());
                    }
                });
    }

    private static <T> Result<T> run(Opener opener, Work<T> work) {
        return switch (opener.open()) {
            case Opening.Refused(var why) -> new Result.Refused<>(why);
            case Opening.Opened(var database) -> run(database, work);
        };
    }

    private static <T> Result<T> run(Database database, Work<T> work) {
        try (Company company = Company.of(database)) {
            return new Result.Done<>(work.on(company.database()));
        } catch (SQLException e) {
            return new Result.Refused<>(refusal(e));
        } catch (RecordUnreadable e) {
            return new Result.Refused<>(
                    e.getCause() instanceof SQLException cause
                            ? refusal(cause)
                            : unreachable(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return new Result.Refused<>(refusal(e));
        } catch (UncheckedIOException e) {
            return new Result.Refused<>(refusal(new IOException(e)));
        }
    }

    private static DatabaseRefusal refusal(SQLException e) {
        return DISK_FULL.equals(e.getSQLState())
                ? new DatabaseRefusal(
                        Reason.FOLDER_UNUSABLE, "the database's disk is full", "make room on it")
                : unreachable(String.valueOf(e.getMessage()));
    }

    private static DatabaseRefusal unreachable(String message) {
        return new DatabaseRefusal(
                Reason.UNREACHABLE,
                "the database stopped answering: " + message,
                "see that it runs, then try again");
    }

    private static DatabaseRefusal refusal(IOException e) {
        return new DatabaseRefusal(
                Reason.FOLDER_UNUSABLE,
                "a file cannot be read or written: " + e.getMessage(),
                "see that the folder can be written and that the disk has room");
    }
}
