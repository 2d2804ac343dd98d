/**
 * The record: what happened, in the order in which it happened, on disk before anybody is told so.
 *
 * <p>It owns the database, the journal with its chains, the readings with their segments, the
 * anchors, and what walks them: verify, rebuild, export, backup, restore. It knows no feature: a
 * feature says what its events are ({@link daybreak.clinic.record.EventKind}) and how its read
 * models follow from them ({@link daybreak.clinic.record.Projection}). All writing goes through one
 * committer that groups what is waiting into one transaction.
 */
@NullMarked
package daybreak.clinic.record;

import org.jspecify.annotations.NullMarked;
