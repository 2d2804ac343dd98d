package daybreak.console.replay;

import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ClockSpeed;
import java.time.ZoneOffset;

/**
 * What a clinic says of itself at {@code /health}.
 *
 * @param mode {@code demonstration} or {@code clinic}
 * @param now its clock
 * @param zone the offset in which it wrote that time
 * @param speed of its clock beside the machine's
 */
record ClinicHealth(String mode, ClinicTime now, ZoneOffset zone, ClockSpeed speed) {

    private static final String DEMONSTRATION = "demonstration";

    boolean isDemonstration() {
        return mode.equals(DEMONSTRATION);
    }
}
