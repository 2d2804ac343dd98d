/**
 * What a monitor would say: IHE PCD-01 messages of any vital signs, for the simulator and for
 * recordings that are played. Because this module also reads messages, its reading is proven on
 * messages that others wrote.
 */
@NullMarked
package daybreak.devices.monitor;

import org.jspecify.annotations.NullMarked;
