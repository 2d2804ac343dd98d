/**
 * The open files: the whole record as it stood at one moment, in files that anybody can read
 * without Daybreak. No value is altered.
 *
 * <p>The record's own files (readings, journal) are written here; a feature writes its file through
 * {@link daybreak.clinic.record.export.OpenFile}. Columns keep name and meaning once they have
 * landed; the dictionary is written from the same tables as the heads.
 */
@NamedInterface("export")
@NullMarked
package daybreak.clinic.record.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
