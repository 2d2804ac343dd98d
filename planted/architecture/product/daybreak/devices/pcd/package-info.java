/** A room of the planted tree: what stands here breaks one rule of the house each. */
@NullMarked
package daybreak.devices.pcd;

import org.jspecify.annotations.NullMarked;
