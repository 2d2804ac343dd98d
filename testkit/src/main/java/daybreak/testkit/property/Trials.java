package daybreak.testkit.property;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How often a law is tried, and on which cases.
 *
 * @param seed the cases follow from it
 * @param cases how many
 * @param only the one case to run instead of all, counted from 1
 */
public record Trials(long seed, int cases, OptionalInt only) {

    /** The seed of a build that was told no other. */
    public static final long USUAL_SEED = 1;

    /** The number of cases of a law that asked for no other. */
    public static final int USUAL_CASES = 200;

    /**
     * @throws IllegalArgumentException when there is no case to try
     */
    public Trials {
        if (cases < 1 || only.orElse(1) < 1) {
            throw new IllegalArgumentException("a law is tried on one case at least: " + cases);
        }
    }

    /** That many cases of that seed, whatever the system properties say. */
    public static Trials of(long seed, int cases) {
        return new Trials(seed, cases, OptionalInt.empty());
    }

    /**
     * As the system properties say, for a law whose usual number of cases is {@code cases}: asked
     * for ten times the usual number, each law gets ten times its own.
     */
    static Trials told(int cases) {
        long seed = told("daybreak.seed", USUAL_SEED);
        long usual = told("daybreak.cases", USUAL_CASES);
        long share = Math.max(1, Math.ceilDiv(Math.multiplyExact(usual, cases), USUAL_CASES));
        int only = Math.toIntExact(told("daybreak.case", 0));
        return new Trials(
                seed,
                Math.toIntExact(share),
                only == 0 ? OptionalInt.empty() : OptionalInt.of(only));
    }

    /**
     * Tries the law.
     *
     * @throws LawBroken when a case breaks it
     */
    public <T> void forAll(Gen<T> gen, Check<? super T> check) {
        run(Attempt.of(gen, check));
    }

    /** Tries a law about two values; see {@link #forAll(Gen, Check)}. */
    public <A, B> void forAll(
            Gen<A> first, Gen<B> second, Check.OfTwo<? super A, ? super B> check) {
        Gen<Two<A, B>> both = Gen.both(first, second, Two::new);
        run(Attempt.of(both, two -> check.holdsFor(two.first(), two.second())));
    }

    /** Tries a law about three values; see {@link #forAll(Gen, Check)}. */
    public <A, B, C> void forAll(
            Gen<A> first,
            Gen<B> second,
            Gen<C> third,
            Check.OfThree<? super A, ? super B, ? super C> check) {
        Gen<Two<Two<A, B>, C>> all = Gen.both(Gen.both(first, second, Two::new), third, Two::new);
        run(
                Attempt.of(
                        all,
                        t -> check.holdsFor(t.first().first(), t.first().second(), t.second())));
    }

    /**
     * Gives sequences of commands to a fresh state each, one after the other.
     *
     * @param start makes a fresh state: the real thing beside its plain model
     * @param next makes a command that may be given in that state
     * @param longest the most commands of a sequence
     * @throws LawBroken when a step throws; the message lists the shortest sequence seen
     */
    public <S, C> void forAllSequences(
            Supplier<S> start, Function<? super S, Gen<C>> next, int longest, Step<S, C> step) {
        run(Attempt.ofSequence(start, next, longest, step));
    }

    private void run(Attempt attempt) {
        int first = only.orElse(1);
        int last = only.orElse(cases);
        for (int number = first; number <= last; number++) {
            if (fresh(attempt, number) instanceof Outcome.Broke broke) {
                Shrinking shrinking = new Shrinking(attempt, broke);
                Outcome.Broke smallest = shrinking.smallest();
                throw new LawBroken(
                        report(number, broke, smallest, shrinking.attempts()), smallest.thrown());
            }
        }
    }

    private Outcome fresh(Attempt attempt, int number) {
        try {
            return attempt.with(new FreshDraws(SplitMix.of(seed, number)));
        } catch (RuntimeException failed) {
            throw new LawBroken(
                    "the law was not tried: its generator failed in case %d of %d, seed %d: %s"
                            .formatted(number, cases, seed, failed.getMessage()),
                    failed);
        }
    }

    private String report(int number, Outcome.Broke broke, Outcome.Broke smallest, int attempts) {
        return """
        the law broke in case %d of %d, seed %d
          smallest failing case of %d tried: %s
          first failing case: %s
          because: %s
          again: -Ddaybreak.seed=%d -Ddaybreak.case=%d\
        """
                .formatted(
                        number,
                        cases,
                        seed,
                        attempts,
                        smallest.shown(),
                        broke.shown(),
                        smallest.thrown(),
                        seed,
                        number);
    }

    private static long told(String property, long usual) {
        String text = System.getProperty(property, "").strip();
        if (text.isEmpty()) {
            return usual;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    property + " is a whole number, not '" + text + "'", e);
        }
    }

    private record Two<A, B>(A first, B second) implements Shown.Several {
        @Override
        public List<Object> parts() {
            return List.of(first, second);
        }
    }
}
