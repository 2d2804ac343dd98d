/**
 * Where secrets and sign-ins lie in the database: beside the record, not in it. All SQL of staff is
 * here.
 */
@NullMarked
package daybreak.clinic.staff.store;

import org.jspecify.annotations.NullMarked;
