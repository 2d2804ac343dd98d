/** Tests of the package of the same name. */
@NullMarked
package daybreak.clinic.record.check;

import org.jspecify.annotations.NullMarked;
