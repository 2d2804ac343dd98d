/**
 * Writing and reading the record in PostgreSQL: the committer with its lease and its waiting line,
 * the rows it writes, the trend's packed minutes, the anchors, and the readers.
 */
@NullMarked
package daybreak.clinic.record.store;

import org.jspecify.annotations.NullMarked;
