package daybreak.testkit.property;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Looks for the smallest case that breaks a law in the same way: takes draws out, long stretches
 * first, then makes each as small as it can be by halving, until nothing gets smaller.
 *
 * <p>One list of draws is smaller than another when it is shorter, or as long and smaller at the
 * first place where they differ. Each find is smaller than the one before, so the search ends.
 */
final class Shrinking {

    /** A failing build should say so in seconds. */
    static final int MOST_ATTEMPTS = 5_000;

    private static final int LONGEST_FINE_CUT = 8;

    private final Attempt attempt;
    private Outcome.Broke smallest;
    private int attempts;

    Shrinking(Attempt attempt, Outcome.Broke first) {
        this.attempt = attempt;
        this.smallest = first;
    }

    Outcome.Broke smallest() {
        long[] before;
        do {
            before = smallest.draws();
            cutStretches();
            lowerEach();
        } while (!Arrays.equals(smallest.draws(), before) && attempts < MOST_ATTEMPTS);
        return smallest;
    }

    /** How many cases were tried. */
    int attempts() {
        return attempts;
    }

    private void cutStretches() {
        int length = smallest.draws().length / 2;
        while (length > LONGEST_FINE_CUT) {
            cutStretchesOf(length);
            length /= 2;
        }
        for (int fine = LONGEST_FINE_CUT; fine > 0; fine--) {
            cutStretchesOf(fine);
        }
    }

    private void cutStretchesOf(int length) {
        for (int end = smallest.draws().length; end >= length; end--) {
            int from = end - length;
            tried(draws -> without(draws, from, length));
            end = Math.min(end, smallest.draws().length + 1);
        }
    }

    private void lowerEach() {
        for (int i = 0; i < smallest.draws().length; i++) {
            if (smallest.draws()[i] != 0 && !lowered(i, 0)) {
                lowerByHalving(i);
            }
        }
    }

    /** Keeps the failing number above one that does not fail, and halves what lies between. */
    private void lowerByHalving(int place) {
        long holds = 0;
        while (place < smallest.draws().length
                && smallest.draws()[place] - holds > 1
                && attempts < MOST_ATTEMPTS) {
            long middle = holds + (smallest.draws()[place] - holds) / 2;
            if (!lowered(place, middle)) {
                holds = middle;
            }
        }
    }

    private boolean lowered(int place, long number) {
        return tried(draws -> {
            draws[place] = number;
            return draws;
        });
    }

    private boolean tried(UnaryOperator<long[]> simpler) {
        if (attempts == MOST_ATTEMPTS) {
            return false;
        }
        attempts++;
        long[] candidate = simpler.apply(smallest.draws().clone());
        if (outcomeOf(candidate) instanceof Outcome.Broke broke
                && broke.sameAs(smallest)
                && isSmaller(broke.draws(), smallest.draws())) {
            smallest = broke;
            return true;
        }
        return false;
    }

    /** Draws that were changed by force may be no case at all: that is no find. */
    private Outcome outcomeOf(long[] candidate) {
        try {
            return attempt.with(new ReplayedDraws(candidate));
        } catch (RuntimeException noCase) {
            return new Outcome.NoCase();
        }
    }

    private static boolean isSmaller(long[] one, long[] other) {
        return one.length != other.length
                ? one.length < other.length
                : Arrays.compare(one, other) < 0;
    }

    private static long[] without(long[] draws, int from, int length) {
        long[] left = new long[draws.length - length];
        System.arraycopy(draws, 0, left, 0, from);
        System.arraycopy(draws, from + length, left, from, left.length - from);
        return left;
    }
}
