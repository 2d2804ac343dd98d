/** Tests of the package of the same name. */
@NullMarked
package daybreak.clinic.record.bundle;

import org.jspecify.annotations.NullMarked;
