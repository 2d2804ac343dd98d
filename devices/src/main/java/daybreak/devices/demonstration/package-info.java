/**
 * The devices that exist in demonstrations only. Their ids are locally administered EUI-64s, so no
 * real device has one, and a clinic refuses them.
 */
@NullMarked
package daybreak.devices.demonstration;

import org.jspecify.annotations.NullMarked;
