/** Tests of the record, and what tests of features need of it. */
@NullMarked
package daybreak.clinic.record;

import org.jspecify.annotations.NullMarked;
