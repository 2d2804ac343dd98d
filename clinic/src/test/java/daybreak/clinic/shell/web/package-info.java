/** Tests of the package of the same name. */
@NullMarked
package daybreak.clinic.shell.web;

import org.jspecify.annotations.NullMarked;
