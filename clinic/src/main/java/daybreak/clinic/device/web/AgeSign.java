package daybreak.clinic.device.web;

import daybreak.clinic.shell.Ages;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;

/**
 * How long ago something was; the page counts on.
 *
 * @param at when, in ISO 8601
 * @param seconds how long ago when the piece was made
 * @param text the same as read
 */
public record AgeSign(String at, long seconds, String text) {

    static AgeSign of(ClinicTime at, ClinicTime now) {
        Duration age = at.until(now);
        return new AgeSign(at.toString(), Math.max(0, age.toSeconds()), Ages.text(age));
    }
}
