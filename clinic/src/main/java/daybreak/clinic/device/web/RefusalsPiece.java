package daybreak.clinic.device.web;

import daybreak.clinic.shell.Piece;
import java.util.List;

/**
 * The messages that were not taken, the newest first.
 *
 * @param lines at most as many as a person looks through
 */
public record RefusalsPiece(List<Line> lines) implements Piece {

    /** The id of its element. */
    public static final String ID = "devices-refusals";

    /** From the third time on a sender will not stop by itself, and an alarm was raised. */
    static final int AGAIN_AND_AGAIN = 3;

    /**
     * One message.
     *
     * @param sender what people call it; empty where nobody has made it known
     * @param id as it is sent
     * @param controlId MSH-10
     * @param answer AE or AR
     * @param times how often it came
     * @param age when it last did
     * @param place segment and field
     * @param words what was found and what would be taken
     */
    public record Line(
            String sender,
            IdSign id,
            String controlId,
            String answer,
            int times,
            AgeSign age,
            String place,
            String words) {

        public boolean isAgainAndAgain() {
            return times >= AGAIN_AND_AGAIN;
        }
    }

    public RefusalsPiece {
        lines = List.copyOf(lines);
    }

    @Override
    public String template() {
        return "devices/refusals";
    }
}
