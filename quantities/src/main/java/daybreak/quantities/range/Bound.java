package daybreak.quantities.range;

/**
 * One end of a span, which itself is inside.
 *
 * @param <Q> the dimension
 */
public sealed interface Bound<Q extends Comparable<? super Q>> {

    /** The value at the end. */
    Q value();

    /** The lower end. */
    record Least<Q extends Comparable<? super Q>>(Q value) implements Bound<Q> {}

    /** The upper end. */
    record Most<Q extends Comparable<? super Q>>(Q value) implements Bound<Q> {}
}
