/**
 * The clinic opens and closes: what is told of each start and stop, which build may go on with a
 * record that another build left, and what the clinic says of its own health.
 */
@NullMarked
package daybreak.clinic.opening;

import org.jspecify.annotations.NullMarked;
