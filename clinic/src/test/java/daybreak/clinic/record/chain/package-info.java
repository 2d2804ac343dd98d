/** Tests of the package of the same name. */
@NullMarked
package daybreak.clinic.record.chain;

import org.jspecify.annotations.NullMarked;
