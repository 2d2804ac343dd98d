/**
 * What a monitor's message means: IHE's PCD-01 (ORU^R01) becomes {@link
 * daybreak.care.vitals.Report}s, alarms and pump events (ORU^R40, ORU^R42) are kept whole, and
 * every message gets its acknowledgement. How each clause of the standards is read stands in
 * docs/clarifications/monitors.md.
 *
 * <p>Nothing is guessed: a device that cannot be named is kept as unnamed, and a value that cannot
 * be read is kept as text.
 */
@NullMarked
package daybreak.devices.pcd;

import org.jspecify.annotations.NullMarked;
