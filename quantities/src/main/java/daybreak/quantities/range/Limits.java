package daybreak.quantities.range;

import daybreak.quantities.evidence.Sourced;
import java.util.Optional;

/**
 * A hard range with a usual range nested in it, each with its evidence.
 *
 * @param item what is limited, by its name in the protocol, such as {@code dose per session}
 * @param hard nothing outside is ever allowed
 * @param usual what is outside needs a reason; lies inside the hard range
 * @param <Q> the dimension
 */
public record Limits<Q extends Comparable<? super Q>>(
        String item, Sourced<Span<Q>> hard, Sourced<Span<Q>> usual) {

    /**
     * @throws IllegalArgumentException when the item has no name, or the usual range is not inside
     *     the hard one
     */
    public Limits {
        if (item.isBlank()) {
            throw new IllegalArgumentException("limits without the name of what they limit");
        }
        if (!usual.value().isInside(hard.value())) {
            throw new IllegalArgumentException(
                    item
                            + ": the usual range, "
                            + usual.value()
                            + ", must lie inside the hard range, "
                            + hard.value());
        }
    }

    /** What the limits say about the value; the value stays as it is. */
    public Verdict<Q> judge(Q asked) {
        Optional<Bound<Q>> refusing = hard.value().crossedBy(asked);
        if (refusing.isPresent()) {
            return new Verdict.Refused<>(asked, this, refusing.get());
        }
        return usual.value()
                .crossedBy(asked)
                .<Verdict<Q>>map(crossed -> new Verdict.NeedsReason<>(asked, this, crossed))
                .orElseGet(() -> new Verdict.Usual<>(asked, this));
    }

    /**
     * The limits of a site of its own: its hard range may only be narrower, its usual range is its
     * own affair inside that.
     */
    public Narrowing<Q> narrowedTo(Sourced<Span<Q>> siteHard, Sourced<Span<Q>> siteUsual) {
        if (!siteHard.value().isInside(hard.value())) {
            return new Narrowing.WouldWiden<>(this, siteHard.value());
        }
        if (!siteUsual.value().isInside(siteHard.value())) {
            return new Narrowing.UsualOutsideHard<>(this, siteHard.value(), siteUsual.value());
        }
        return new Narrowing.Narrowed<>(new Limits<>(item, siteHard, siteUsual));
    }
}
