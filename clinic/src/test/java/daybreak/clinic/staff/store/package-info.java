/** Tests of the package of the same name. */
@NullMarked
package daybreak.clinic.staff.store;

import org.jspecify.annotations.NullMarked;
