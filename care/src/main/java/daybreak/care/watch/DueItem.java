package daybreak.care.watch;

import daybreak.care.protocol.DueKind;
import daybreak.quantities.time.ClinicTime;

/**
 * Something that a nurse has to do at a chair.
 *
 * @param kind what
 * @param dueAt when it is due
 * @param overdueAt when it becomes overdue
 * @param escalatedAt when others than the nurse must know
 */
public record DueItem(
        DueKind kind, ClinicTime dueAt, ClinicTime overdueAt, ClinicTime escalatedAt) {

    /** How late it is. */
    public enum Stage {
        UPCOMING,
        DUE,
        OVERDUE,
        ESCALATED
    }

    /** The stage at a clinic time. */
    public Stage stageAt(ClinicTime now) {
        if (now.isBefore(dueAt)) {
            return Stage.UPCOMING;
        }
        if (now.isBefore(overdueAt)) {
            return Stage.DUE;
        }
        return now.isBefore(escalatedAt) ? Stage.OVERDUE : Stage.ESCALATED;
    }
}
