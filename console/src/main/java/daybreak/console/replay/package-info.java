/**
 * Plays a recording into a demonstration as one chair's monitor: over MLLP, at the clinic's own
 * pace, each message until it is acknowledged.
 *
 * <p>How the clinic knows that a replay holds a chair: the sending application (MSH-3.1) of each
 * message is {@code DAYBREAK_REPLAY} and its id the chair's monitor's. The first message names the
 * monitor and has no value; once it is acknowledged the chair is held, and it is held for as long
 * as that connection, or the one that follows it after a loss, stands.
 */
@NullMarked
package daybreak.console.replay;

import org.jspecify.annotations.NullMarked;
