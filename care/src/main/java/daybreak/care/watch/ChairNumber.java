package daybreak.care.watch;

/**
 * A chair, by the number on it.
 *
 * @param value 1 to {@value #HIGHEST}
 */
public record ChairNumber(int value) implements Comparable<ChairNumber> {

    public static final int HIGHEST = 9_999;

    /**
     * @throws IllegalArgumentException when outside 1 to {@value #HIGHEST}
     */
    public ChairNumber {
        if (value < 1 || value > HIGHEST) {
            throw new IllegalArgumentException(
                    "chairs are numbered 1 to " + HIGHEST + ", not " + value);
        }
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
