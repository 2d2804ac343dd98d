package daybreak.clinic.staff;

import java.time.Duration;

/**
 * How the clinic wants signing in.
 *
 * @param idleLimit after how long without a touch a station signs its user out; 1 minute to 24
 *     hours
 */
public record SignInSettings(Duration idleLimit) {

    /** A clinic that has said nothing: 15 minutes. */
    public static final SignInSettings STANDARD = new SignInSettings(Duration.ofMinutes(15));

    /**
     * @throws IllegalArgumentException when the limit is outside its range
     */
    public SignInSettings {
        if (idleLimit.compareTo(Duration.ofMinutes(1)) < 0
                || idleLimit.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException(
                    "a station signs out after 1 minute to 24 hours, not " + idleLimit);
        }
    }
}
