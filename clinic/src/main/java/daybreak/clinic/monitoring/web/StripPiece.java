package daybreak.clinic.monitoring.web;

import daybreak.clinic.shell.Piece;
import java.util.List;

/**
 * What is due next across all chairs.
 *
 * @param due the next first
 */
public record StripPiece(List<DueLine> due) implements Piece {

    /** The id of its element. */
    public static final String ID = "due-strip";

    public StripPiece {
        due = List.copyOf(due);
    }

    @Override
    public String template() {
        return "monitoring/strip";
    }
}
