package daybreak.clinic.record.backup;

import java.nio.file.Path;
import java.util.List;

/** What came of a restore. */
public sealed interface Restored {

    /**
     * The folder is a data folder again.
     *
     * @param tables the rows of each
     */
    record Filled(List<FilledTable> tables) implements Restored {

        public Filled {
            tables = List.copyOf(tables);
        }
    }

    /** There is no backup in that folder, or one that was never finished. */
    record NoBackup(Path folder) implements Restored {}

    /**
     * The backup is not as it was written; nothing was restored.
     *
     * @param file which of its files
     * @param what is wrong with it
     */
    record Damaged(String file, String what) implements Restored {}

    /**
     * One table.
     *
     * @param name with its schema
     * @param rows how many
     */
    record FilledTable(String name, long rows) {}
}
