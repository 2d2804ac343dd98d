package daybreak.clinic.record.backup;

import java.nio.file.Path;
import java.util.List;

/** What came of a backup. */
public sealed interface BackedUp {

    /**
     * It is written.
     *
     * @param tables in the order of their names
     */
    record Written(List<WrittenTable> tables) implements BackedUp {

        public Written {
            tables = List.copyOf(tables);
        }
    }

    /** The folder holds something, or is none; nothing was written. */
    record FolderTaken(Path folder) implements BackedUp {}

    /**
     * One table.
     *
     * @param name with its schema
     * @param rows how many
     * @param bytes of its file
     */
    record WrittenTable(String name, long rows, long bytes) {}
}
