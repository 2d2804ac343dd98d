/**
 * Backups: every table of the record as it stands at one moment, taken beside a running clinic, and
 * a new data folder made of one.
 *
 * <p>A backup is a folder: {@code backup.json} says what it is of, each table is one file in
 * PostgreSQL's text format, compressed; the witness of the anchors lies beside them. It holds
 * everything that the clinic holds, so nobody but its owner may read it. The passwords of the
 * database are not in it: a restored folder has its own.
 */
@NamedInterface("backup")
@NullMarked
package daybreak.clinic.record.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
