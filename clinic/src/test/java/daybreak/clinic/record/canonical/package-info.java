/** Tests of the package of the same name. */
@NullMarked
package daybreak.clinic.record.canonical;

import org.jspecify.annotations.NullMarked;
