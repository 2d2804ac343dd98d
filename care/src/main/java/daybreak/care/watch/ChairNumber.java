package daybreak.care.watch;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A chair, by the number on it.
 *
 * @param value 1 to {@value #HIGHEST}
 */
public record ChairNumber(int value) implements Comparable<ChairNumber> {

    public static final int HIGHEST = 9_999;

    private static final Pattern WRITTEN = Pattern.compile("[1-9][0-9]{0,3}");

    /**
     * @throws IllegalArgumentException when outside 1 to {@value #HIGHEST}
     */
    public ChairNumber {
        if (value < 1 || value > HIGHEST) {
            throw new IllegalArgumentException(
                    "chairs are numbered 1 to " + HIGHEST + ", not " + value);
        }
    }

    /** The chair of that number as somebody wrote it; empty where it is none. */
    public static Optional<ChairNumber> ofText(String text) {
        return WRITTEN.matcher(text).matches()
                ? Optional.of(new ChairNumber(Integer.parseInt(text)))
                : Optional.empty();
    }

    @Override
    public int compareTo(ChairNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
