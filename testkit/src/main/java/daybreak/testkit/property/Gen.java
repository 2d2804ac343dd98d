package daybreak.testkit.property;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes a value out of numbers that it draws. The same draws must give an equal value; smaller
 * draws should give a simpler one, for that is all that shrinking does. What is built of the
 * generators here by the methods here keeps both rules.
 *
 * @param <T> what is made; it should print itself so that a person can read the case
 */
@FunctionalInterface
public interface Gen<T> {

    /** How many candidates in a row a {@link #filter} may refuse. */
    int FILTER_LIMIT = 100;

    /** A value made of these draws. */
    T draw(Draws draws);

    /** Always the same value; it must be immutable. */
    static <T> Gen<T> constant(T value) {
        return _ -> value;
    }

    /** One of the values, each as likely as any other; the first is the simplest. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    static <T> Gen<T> of(T... values) {
        return of(List.of(values));
    }

    /**
     * One of the values, each as likely as any other; the first is the simplest.
     *
     * @throws IllegalArgumentException when there is none
     */
    static <T> Gen<T> of(List<? extends T> values) {
        List<T> kept = List.copyOf(values);
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("a choice needs at least one value");
        }
        return draws -> kept.get((int) draws.evenlyUpTo(kept.size() - 1));
    }

    /**
     * A value of one of the generators, each as likely as any other: name one twice and it comes
     * twice as often. The first should make the simplest values.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    static <T> Gen<T> oneOf(Gen<? extends T>... generators) {
        Gen<Gen<? extends T>> which = of(List.of(generators));
        return draws -> which.draw(draws).draw(draws);
    }

    static Gen<Boolean> booleans() {
        return of(false, true);
    }

    /**
     * From low to high, both included; the ends and what is near zero come more often. The simplest
     * is the one nearest to zero.
     *
     * @throws IllegalArgumentException when low is above high
     */
    static Gen<Integer> ints(int low, int high) {
        return longs(low, high).map(Math::toIntExact);
    }

    /**
     * From low to high, both included; the ends and what is near zero come more often. The simplest
     * is the one nearest to zero.
     *
     * @throws IllegalArgumentException when low is above high
     */
    static Gen<Long> longs(long low, long high) {
        return Numbers.longs(low, high);
    }

    /** Any long. */
    static Gen<Long> longs() {
        return longs(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /**
     * Decimals from low to high, both included, with that many digits after the point.
     *
     * @throws IllegalArgumentException when low is above high
     * @throws ArithmeticException when a bound has more digits after the point
     */
    static Gen<BigDecimal> decimals(String low, String high, int scale) {
        return Numbers.decimals(new BigDecimal(low), new BigDecimal(high), scale);
    }

    /**
     * Doubles from low to high, both included.
     *
     * @throws IllegalArgumentException when low is above high, or either is not finite
     */
    static Gen<Double> doubles(double low, double high) {
        return Numbers.doubles(low, high);
    }

    /** Text of characters of the alphabet; the alphabet's first is the simplest. */
    static Gen<String> text(String alphabet, int shortest, int longest) {
        return Texts.of(alphabet, shortest, longest);
    }

    /**
     * Any text that a person, a file or an attacker may send: letters and digits, punctuation,
     * control characters, blanks of every kind, other scripts, characters outside the basic plane.
     *
     * @param longest in code points
     */
    static Gen<String> text(int longest) {
        return Texts.any(longest);
    }

    /** One thing made of two. */
    static <A, B, T> Gen<T> both(
            Gen<A> first, Gen<B> second, BiFunction<? super A, ? super B, ? extends T> made) {
        return draws -> {
            A a = first.draw(draws);
            return made.apply(a, second.draw(draws));
        };
    }

    /** What the function makes of each value. */
    default <U> Gen<U> map(Function<? super T, ? extends U> function) {
        return draws -> function.apply(draw(draws));
    }

    /** A value whose generator follows from another value. */
    default <U> Gen<U> flatMap(Function<? super T, ? extends Gen<U>> function) {
        return draws -> function.apply(draw(draws)).draw(draws);
    }

    /** Only what fits; for what fits often. See {@link #filter(Predicate, int)}. */
    default Gen<T> filter(Predicate<? super T> fits) {
        return filter(fits, FILTER_LIMIT);
    }

    /**
     * Only what fits. A law whose generator refuses as many candidates in a row as the limit fails
     * with a {@link NothingFits}: a law that was never tried did not hold.
     */
    default Gen<T> filter(Predicate<? super T> fits, int limit) {
        return draws -> {
            for (int tried = 0; tried < limit; tried++) {
                int mark = draws.mark();
                T candidate = draw(draws);
                if (fits.test(candidate)) {
                    return candidate;
                }
                draws.forget(mark);
            }
            throw new NothingFits(limit);
        };
    }

    /** An immutable list; the shortest is the simplest. */
    default Gen<List<T>> list(int shortest, int longest) {
        return Lists.of(this, shortest, longest);
    }

    /** The value or nothing, one as likely as the other; nothing is the simpler. */
    default Gen<Optional<T>> optional() {
        return draws -> draws.evenlyUpTo(1) == 0 ? Optional.empty() : Optional.of(draw(draws));
    }
}
