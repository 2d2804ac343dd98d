/**
 * The wire: messages framed by MLLP over TCP, and nothing about what they say. {@link
 * daybreak.devices.mllp.MllpListener} is the clinic's side, {@link
 * daybreak.devices.mllp.MllpSender} a monitor's. Every deadline is by machine time; every limit
 * stands in {@link daybreak.devices.mllp.MllpLimits} with its reason.
 */
@NullMarked
package daybreak.devices.mllp;

import org.jspecify.annotations.NullMarked;
