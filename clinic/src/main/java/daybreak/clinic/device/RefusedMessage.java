package daybreak.clinic.device;

import daybreak.care.vitals.DeviceId;
import daybreak.quantities.time.ClinicTime;

/**
 * A message that was not taken.
 *
 * @param sender as far as it could be told
 * @param controlId MSH-10; empty where there was none
 * @param answer AE or AR, as its sender got it
 * @param times how often this one came and was refused
 * @param at when it last was, by the clinic's clock
 * @param place segment and field, such as {@code OBX[2]-6}
 * @param words what was found there and what would be taken
 */
public record RefusedMessage(
        DeviceId sender,
        String controlId,
        String answer,
        int times,
        ClinicTime at,
        String place,
        String words) {

    /** The same message, refused once more. */
    RefusedMessage after(RefusedMessage before) {
        return new RefusedMessage(
                sender, controlId, answer, before.times + times, at, place, words);
    }
}
