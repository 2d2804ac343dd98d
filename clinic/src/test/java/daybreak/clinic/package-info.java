/** Tests of the whole clinic: what no feature can show alone. */
@NullMarked
package daybreak.clinic;

import org.jspecify.annotations.NullMarked;
