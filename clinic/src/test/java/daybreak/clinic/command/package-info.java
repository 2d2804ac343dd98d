/** Tests of the package of the same name. */
@NullMarked
package daybreak.clinic.command;

import org.jspecify.annotations.NullMarked;
