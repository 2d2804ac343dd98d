package daybreak.clinic.staff;

import java.time.Duration;

/**
 * How the clinic wants signing in.
 *
 * @param idleLimit after how long without a touch a station signs its user out; 1 minute to 24
 *     hours
 */
public record SignInSettings(Duration idleLimit) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(24);

    /**
     * A clinic that has said nothing: 15 minutes. Assumed: the rules for health records ask for an
     * automatic end without naming a time; this is longer than a nurse is away from a station
     * beside running infusions, and shorter than a break.
     */
    public static final SignInSettings STANDARD = new SignInSettings(Duration.ofMinutes(15));

    /**
     * @throws IllegalArgumentException when the limit is outside its range
     */
    public SignInSettings {
        if (!allows(idleLimit)) {
            throw new IllegalArgumentException(
                    "a station signs out after 1 minute to 24 hours, not " + idleLimit);
        }
    }

    /** Whether a limit is in its range. */
    public static boolean allows(Duration idleLimit) {
        return idleLimit.compareTo(SHORTEST) >= 0 && idleLimit.compareTo(LONGEST) <= 0;
    }
}
