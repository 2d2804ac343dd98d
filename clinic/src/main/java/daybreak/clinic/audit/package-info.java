/**
 * Who has read what of whom. Reading a person's record writes a line into the same journal as
 * everything else; while the store is away it is written late, and nobody is kept from reading.
 */
@NullMarked
package daybreak.clinic.audit;

import org.jspecify.annotations.NullMarked;
