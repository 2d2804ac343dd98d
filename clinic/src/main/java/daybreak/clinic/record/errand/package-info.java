/**
 * Errands: what a command does on a data folder, beside a running clinic or without one. An errand
 * opens the database, does its work, closes it whatever happens, and turns what the machine refuses
 * into one refusal for people.
 */
@NamedInterface("errand")
@NullMarked
package daybreak.clinic.record.errand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
