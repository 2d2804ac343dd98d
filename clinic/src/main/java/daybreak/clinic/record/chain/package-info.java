/**
 * What is hashed, byte for byte: the entries of the journal's streams and the segments of readings,
 * each bound to the one before. Written by the committer, walked again by verify, printed by
 * export: all three from here.
 */
@NullMarked
package daybreak.clinic.record.chain;

import org.jspecify.annotations.NullMarked;
