/** Tests of the package of the same name. */
@NullMarked
package daybreak.clinic.shell;

import org.jspecify.annotations.NullMarked;
