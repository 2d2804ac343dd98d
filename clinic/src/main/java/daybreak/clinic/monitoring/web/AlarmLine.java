package daybreak.clinic.monitoring.web;

import daybreak.care.watch.ChairAlarm;
import daybreak.clinic.shell.AlarmSign;
import java.util.UUID;

/**
 * An alarm in a list.
 *
 * @param alarm the alarm
 * @param sign how it looks
 * @param value the value farthest from normal, with unit; empty where it has none
 * @param limit that it passed; empty where it has none
 * @param nextStep what the protocol asks for
 * @param since clock time at which it became active
 * @param act what somebody can do about it
 */
public record AlarmLine(
        ChairAlarm alarm,
        AlarmSign sign,
        String value,
        String limit,
        String nextStep,
        String since,
        Act act) {

    /** What somebody can do about an alarm. */
    public enum Act {
        ACKNOWLEDGE("acknowledge"),
        REVIEW("review"),
        NONE("none");

        private final String openName;

        Act(String openName) {
            this.openName = openName;
        }

        /** The end of the address, and of the text's key. */
        public String openName() {
            return openName;
        }
    }

    public UUID id() {
        return alarm.id().value();
    }
}
