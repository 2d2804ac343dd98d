package daybreak.quantities.range;

/**
 * What becomes of a site's wish for limits of its own.
 *
 * @param <Q> the dimension
 */
public sealed interface Narrowing<Q extends Comparable<? super Q>> {

    /** The site's limits. */
    record Narrowed<Q extends Comparable<? super Q>>(Limits<Q> limits) implements Narrowing<Q> {}

    /**
     * Refused: the wish reaches outside the hard range. The way out is a range inside it.
     *
     * @param limits the limits that stay
     * @param asked the hard range that the site asked for
     */
    record WouldWiden<Q extends Comparable<? super Q>>(Limits<Q> limits, Span<Q> asked)
            implements Narrowing<Q> {}

    /**
     * Refused: the two ranges that the site asked for do not nest. The way out is a usual range
     * inside the hard range asked for.
     *
     * @param limits the limits that stay
     */
    record UsualOutsideHard<Q extends Comparable<? super Q>>(
            Limits<Q> limits, Span<Q> askedHard, Span<Q> askedUsual) implements Narrowing<Q> {}
}
