/** Tests of the package of the same name, and a clinic of shell and staff alone for all of them. */
@NullMarked
package daybreak.clinic.staff;

import org.jspecify.annotations.NullMarked;
