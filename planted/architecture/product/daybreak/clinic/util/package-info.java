// planted: names: package part 'util'
/** A room of the planted tree: what stands here breaks one rule of the house each. */
@NullMarked
package daybreak.clinic.util;

import org.jspecify.annotations.NullMarked;
