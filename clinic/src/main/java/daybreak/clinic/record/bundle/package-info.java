/**
 * A folder of files that belong together, with the sums by which anybody can see that they are all
 * there and unchanged: what an export and a backup are. It is whole or it is not there.
 */
@NullMarked
package daybreak.clinic.record.bundle;

import org.jspecify.annotations.NullMarked;
