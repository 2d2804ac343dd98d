/** Tests of the package of the same name. */
@NullMarked
package daybreak.clinic.record.store;

import org.jspecify.annotations.NullMarked;
