/** Tests of the package of the same name. */
@NullMarked
package daybreak.clinic.staff.security;

import org.jspecify.annotations.NullMarked;
