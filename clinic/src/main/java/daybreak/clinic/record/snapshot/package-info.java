/** The whole record as it stood at one moment, streamed row by row beside a clinic that goes on. */
@NullMarked
package daybreak.clinic.record.snapshot;

import org.jspecify.annotations.NullMarked;
