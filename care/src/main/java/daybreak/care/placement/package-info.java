/**
 * Which device stands at which chair. A device speaks for one chair at a time, and only because
 * somebody said so: never guessed from a message.
 */
@NullMarked
package daybreak.care.placement;

import org.jspecify.annotations.NullMarked;
