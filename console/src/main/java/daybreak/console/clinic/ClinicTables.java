package daybreak.console.clinic;

import daybreak.console.manner.CommandTable;
import java.util.List;

/** Every command of the clinic, in the order of the help. */
public final class ClinicTables {

    static final String GROUP = "The clinic";

    public static final List<CommandTable> ALL =
            List.of(
                    DemoCall.TABLE,
                    ServeCall.TABLE,
                    FolderCalls.VERIFY,
                    FolderCalls.EXPORT,
                    FolderCalls.REBUILD,
                    FolderCalls.BACKUP,
                    FolderCalls.RESTORE);

    private ClinicTables() {}
}
