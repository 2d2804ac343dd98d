package daybreak.quantities.range;

/**
 * What the limits say about a value. The value is the one that was asked, never another.
 *
 * @param <Q> the dimension
 */
public sealed interface Verdict<Q extends Comparable<? super Q>> {

    /** The value as it was asked. */
    Q asked();

    /** The limits that were asked about it. */
    Limits<Q> limits();

    /** Inside the usual range. */
    record Usual<Q extends Comparable<? super Q>>(Q asked, Limits<Q> limits)
            implements Verdict<Q> {}

    /**
     * Outside the usual range and inside the hard one: it may be, with a reason that is kept.
     *
     * @param crossed the usual range's bound that it lies beyond
     */
    record NeedsReason<Q extends Comparable<? super Q>>(Q asked, Limits<Q> limits, Bound<Q> crossed)
            implements Verdict<Q> {}

    /**
     * Outside the hard range: no reason helps.
     *
     * @param crossed the hard range's bound that it lies beyond
     */
    record Refused<Q extends Comparable<? super Q>>(Q asked, Limits<Q> limits, Bound<Q> crossed)
            implements Verdict<Q> {}
}
