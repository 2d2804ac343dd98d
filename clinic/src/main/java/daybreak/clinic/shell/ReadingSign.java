package daybreak.clinic.shell;

import org.jspecify.annotations.Nullable;

/**
 * One value as it stands on a screen, with its unit and its age.
 *
 * @param parameter its name in {@code data-parameter}
 * @param label its name as read
 * @param value as read; empty when it is unknown, which is never the last value
 * @param unit as read
 * @param freshness whether it may still be believed
 * @param observedAt when it was true, in ISO 8601; null when it is unknown
 * @param ageSeconds its age when the piece was made; null when it is unknown
 * @param age the same as read; the page counts on from there
 */
public record ReadingSign(
        String parameter,
        String label,
        String value,
        String unit,
        Freshness freshness,
        @Nullable String observedAt,
        @Nullable Long ageSeconds,
        String age) {

    /** Whether a value may still be believed. */
    public enum Freshness {
        FRESH("fresh"),
        STALE("stale"),
        UNKNOWN("unknown");

        private final String openName;

        Freshness(String openName) {
            this.openName = openName;
        }

        public String openName() {
            return openName;
        }
    }
}
