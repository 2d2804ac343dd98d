/** Tests of the package of the same name. */
@NullMarked
package daybreak.clinic.record.export;

import org.jspecify.annotations.NullMarked;
