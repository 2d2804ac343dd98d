package daybreak.clinic.record.export;

import java.nio.file.Path;
import java.util.List;

/** What came of an export. */
public sealed interface Exported {

    /**
     * All files are written.
     *
     * @param files in the order of writing
     */
    record Written(List<WrittenFile> files) implements Exported {

        public Written {
            files = List.copyOf(files);
        }
    }

    /** The folder holds something, or is none; nothing was written. */
    record FolderTaken(Path folder) implements Exported {}

    /**
     * The record has something in it that cannot be read; nothing is left of the export.
     *
     * @param what and where
     */
    record RecordDamaged(String what) implements Exported {}

    /**
     * One file.
     *
     * @param name with its ending
     * @param rows without the head
     * @param bytes its length
     */
    record WrittenFile(String name, long rows, long bytes) {}
}
