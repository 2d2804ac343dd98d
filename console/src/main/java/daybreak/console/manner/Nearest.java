package daybreak.console.manner;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which known word somebody may have meant. */
final class Nearest {

    /** More slips than this, and it was another word. */
    private static final int MOST_SLIPS = 2;

    private Nearest() {}

    static Optional<String> of(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> slips(word, candidate) <= MOST_SLIPS)
                .min(Comparator.comparingInt(candidate -> slips(word, candidate)));
    }

    /** Letters to add, drop or change to make one word of the other (Levenshtein 1966). */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
