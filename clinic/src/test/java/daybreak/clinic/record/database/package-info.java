/** Tests of the package of the same name. */
@NullMarked
package daybreak.clinic.record.database;

import org.jspecify.annotations.NullMarked;
