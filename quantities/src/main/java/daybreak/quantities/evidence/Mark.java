package daybreak.quantities.evidence;

import java.util.Arrays;
import java.util.Optional;

/** How far a figure was followed to its source. The letters are printed beside the figure. */
public enum Mark {
    /** The figure was read in the source itself. */
    VERIFIED("V"),
    /** Read in a summary that names the source; the source itself was not opened. */
    SECOND_HAND("V2"),
    /** Known from the source without having it at hand. */
    RECALLED("R"),
    /** Our own choice or arithmetic. */
    PROPOSED("P");

    private final String letter;

    Mark(String letter) {
        this.letter = letter;
    }

    /** V, V2, R or P. */
    public String letter() {
        return letter;
    }

    /** The mark with those letters, as they stand in documents; case matters. */
    public static Optional<Mark> ofLetter(String letter) {
        return Arrays.stream(values()).filter(mark -> mark.letter.equals(letter)).findFirst();
    }
}
