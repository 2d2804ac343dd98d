/**
 * The devices that the clinic knows and those it only hears of, and which chair each speaks for.
 * Putting a device at a chair is somebody's recorded act, never a guess.
 */
@NullMarked
package daybreak.clinic.device;

import org.jspecify.annotations.NullMarked;
