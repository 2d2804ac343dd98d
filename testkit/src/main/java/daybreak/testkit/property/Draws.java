package daybreak.testkit.property;

import java.util.Arrays;

/**
 * The numbers that one case is made of, drawn one after the other: fresh ones, or those of an
 * earlier case in a simpler form. A generator must read smaller numbers as simpler values, and 0 as
 * the simplest.
 */
public abstract sealed class Draws permits FreshDraws, ReplayedDraws {

    /** More than any sensible case: a generator that draws without end fails instead of hanging. */
    static final int MOST = 1_000_000;

    private long[] drawn = new long[16];
    private int count;

    Draws() {}

    /**
     * A number from 0 to the bound, both included; the ends and small numbers come more often than
     * others, for that is where laws break.
     *
     * @throws IllegalArgumentException when the bound is negative
     */
    public final long upTo(long bound) {
        requireBound(bound);
        return keep(biased(bound));
    }

    /**
     * A number from 0 to the bound, both included, each as likely as any other.
     *
     * @throws IllegalArgumentException when the bound is negative
     */
    public final long evenlyUpTo(long bound) {
        requireBound(bound);
        return keep(even(bound));
    }

    /** How many of up to {@code most} things to make. Only a wish: {@link #another} decides. */
    final long wish(long most) {
        return wished(most);
    }

    /** Whether one more thing is made; fresh draws do as wished. */
    final boolean another(boolean wished) {
        return keep(decided(wished) ? 1 : 0) == 1;
    }

    /** How many numbers were drawn so far. */
    final int mark() {
        return count;
    }

    /** Forgets what was drawn since the mark: what a filter refused is no part of the case. */
    abstract void forget(int mark);

    final void cutTo(int mark) {
        count = mark;
    }

    /** What was drawn, to be drawn again. */
    final long[] drawn() {
        return Arrays.copyOf(drawn, count);
    }

    abstract long biased(long bound);

    abstract long even(long bound);

    abstract long wished(long most);

    abstract boolean decided(boolean wished);

    private long keep(long number) {
        if (count == MOST) {
            throw new IllegalStateException(
                    "a generator drew " + MOST + " numbers for one case and asks for more");
        }
        if (count == drawn.length) {
            drawn = Arrays.copyOf(drawn, count * 2);
        }
        drawn[count++] = number;
        return number;
    }

    private static void requireBound(long bound) {
        if (bound < 0) {
            throw new IllegalArgumentException("a bound is not negative: " + bound);
        }
    }
}
