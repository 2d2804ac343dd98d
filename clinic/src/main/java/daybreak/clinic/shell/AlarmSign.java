package daybreak.clinic.shell;

import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Kind;
import daybreak.care.alarm.Tier;

/**
 * How an alarm stands on a screen: by colour, shape, marks and words at once.
 *
 * @param kind the patient's, or the equipment's
 * @param tier how urgent
 * @param standing what has become of it
 * @param words what is wrong, in the reader's language
 */
public record AlarmSign(Kind kind, Tier tier, Standing standing, String words) {

    /** What has become of an alarm, as far as its sign differs. */
    public enum Standing {
        /** Nobody has taken it yet: high and medium flash. */
        ACTIVE("active"),
        /** Somebody has taken it: steady. */
        ACKNOWLEDGED("acknowledged"),
        /** Its condition has gone and nobody has seen it. */
        LATCHED("latched");

        private final String openName;

        Standing(String openName) {
            this.openName = openName;
        }

        public String openName() {
            return openName;
        }

        /** How an alarm in that state stands. */
        public static Standing of(AlarmState state) {
            return switch (state) {
                case AlarmState.Pending _,
                        AlarmState.Sounding _,
                        AlarmState.Paused _,
                        AlarmState.Resounding _ ->
                        ACTIVE;
                case AlarmState.Acknowledged _ -> ACKNOWLEDGED;
                case AlarmState.Latched _, AlarmState.Cleared _ -> LATCHED;
            };
        }
    }

    /** The urgency in marks: three, two or one. */
    public String marks() {
        return switch (tier) {
            case HIGH -> "!!!";
            case MEDIUM -> "!!";
            case LOW -> "!";
        };
    }

    public boolean isAcknowledged() {
        return standing == Standing.ACKNOWLEDGED;
    }

    public boolean isLatched() {
        return standing == Standing.LATCHED;
    }
}
