/** Tests of the package of the same name. */
@NullMarked
package daybreak.clinic.staff.web;

import org.jspecify.annotations.NullMarked;
