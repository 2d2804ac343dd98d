/** Tests of the package of the same name. */
@NullMarked
package daybreak.clinic.record.backup;

import org.jspecify.annotations.NullMarked;
