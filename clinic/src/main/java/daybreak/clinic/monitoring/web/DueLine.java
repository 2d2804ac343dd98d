package daybreak.clinic.monitoring.web;

import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.DueItem;
import daybreak.clinic.shell.Ages;
import java.time.Duration;

/**
 * Something that is due.
 *
 * @param chair where
 * @param item what
 * @param words in the reader's language
 * @param dueAt in ISO 8601
 * @param stage how late it is
 * @param left until it is due; negative once it is overdue
 */
public record DueLine(
        ChairNumber chair,
        DueItem item,
        String words,
        String dueAt,
        DueItem.Stage stage,
        Duration left) {

    /** The time left, or the time since, as it is read. */
    public String leftText() {
        return left.isNegative() ? "+" + Ages.text(left.negated()) : Ages.text(left);
    }

    public boolean isOverdue() {
        return left.isNegative();
    }
}
