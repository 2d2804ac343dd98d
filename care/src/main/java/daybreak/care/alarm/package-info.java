/**
 * Alarms: when a condition stands, how urgent it is, and what becomes of it when somebody
 * acknowledges, pauses or reviews it. How each number of the protocol is read is told in
 * docs/clarifications/alarms.md.
 */
@NullMarked
package daybreak.care.alarm;

import org.jspecify.annotations.NullMarked;
