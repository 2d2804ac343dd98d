package daybreak.console.clinic;

import daybreak.console.manner.CommandTable;
import daybreak.console.manner.Format;
import daybreak.console.manner.Parameter;
import daybreak.console.manner.Readers;
import java.nio.file.Path;
import java.util.List;

/** Commands on a clinic's data folder, beside a running clinic or without one. */
public final class FolderCalls {

    /** The data folder that is read. */
    public static final Parameter<Path> DATA =
            Parameter.option("--data", "DIR", Readers.path(), "the clinic's data folder")
                    .required();

    /** Where to write. */
    public static final Parameter<Path> TO =
            Parameter.option(
                            "--to",
                            "FOLDER",
                            Readers.path(),
                            "where it goes; the folder is made, one that holds anything is refused")
                    .required();

    /** Which backup to read. */
    public static final Parameter<Path> FROM =
            Parameter.option("--from", "FOLDER", Readers.path(), "a backup").required();

    /** Where a restored clinic shall live. */
    public static final Parameter<Path> NEW_DATA =
            Parameter.option(
                            "--data",
                            "NEWDIR",
                            Readers.path(),
                            "an empty folder, or one to be made")
                    .required();

    /** The one thing that {@code rebuild} does. */
    public static final Parameter<Boolean> CHECK =
            Parameter.flag("--check", "makes every read model again and compares; changes nothing");

    public static final CommandTable VERIFY =
            table("verify", "walks every chain and balance of the record", DATA, Format.OPTION);
    public static final CommandTable EXPORT =
            table("export", "the whole record in open files", DATA, TO, Format.OPTION);
    public static final CommandTable REBUILD =
            table(
                    "rebuild",
                    "makes every read model again from the journal",
                    DATA,
                    CHECK,
                    Format.OPTION);
    public static final CommandTable BACKUP =
            table(
                    "backup",
                    "a copy of the record, beside a running clinic",
                    DATA,
                    TO,
                    Format.OPTION);
    public static final CommandTable RESTORE =
            table("restore", "a backup into an empty folder", FROM, NEW_DATA, Format.OPTION);

    private FolderCalls() {}

    private static CommandTable table(String name, String summary, Parameter<?>... options) {
        return new CommandTable(name, ClinicTables.GROUP, summary, List.of(), List.of(options));
    }
}
