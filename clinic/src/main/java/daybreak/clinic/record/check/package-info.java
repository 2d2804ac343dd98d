/**
 * Walking the record and saying whether it is whole: every chain, every anchor, the witness outside
 * the database, and the read models against the journal. Changes nothing, runs beside a clinic.
 */
@NamedInterface("check")
@NullMarked
package daybreak.clinic.record.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
