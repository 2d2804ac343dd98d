/**
 * A whole clinic under load, killed without warning and started again: what it acknowledged is
 * there, its record is whole, and its alarms stand as they stood.
 */
@NullMarked
package daybreak.clinic.crash;

import org.jspecify.annotations.NullMarked;
