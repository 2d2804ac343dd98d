/** A room of the planted tree: what stands here breaks one rule of the house each. */
@NullMarked
package daybreak.care.alarm;

import org.jspecify.annotations.NullMarked;
