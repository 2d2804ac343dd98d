package daybreak.clinic.shell;

import java.time.Duration;

/** How old something is, as it is read at a glance. The page counts on by the same rule. */
public final class Ages {

    private static final Duration IN_SECONDS = Duration.ofMinutes(2);
    private static final Duration IN_MINUTES = Duration.ofHours(2);

    private Ages() {}

    /** Seconds, then minutes, then hours; a time that lies ahead is none. */
    public static String text(Duration age) {
        Duration shown = age.isNegative() ? Duration.ZERO : age;
        if (shown.compareTo(IN_SECONDS) < 0) {
            return shown.toSeconds() + " s";
        }
        if (shown.compareTo(IN_MINUTES) < 0) {
            return shown.toMinutes() + " min";
        }
        return shown.toHours() + " h";
    }
}
