package daybreak.quantities.range;

import java.util.Optional;

/**
 * The values from one to another, both included; open on one side at most.
 *
 * @param low the smallest value inside; empty when there is no smallest
 * @param high the greatest value inside; empty when there is no greatest
 * @param <Q> one dimension: two values of different dimensions make no span
 */
public record Span<Q extends Comparable<? super Q>>(Optional<Q> low, Optional<Q> high) {

    /**
     * @throws IllegalArgumentException when both sides are open, or low is above high
     */
    public Span {
        if (low.isEmpty() && high.isEmpty()) {
            throw new IllegalArgumentException("a span that holds everything limits nothing");
        }
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException(
                    "a span runs upwards: " + low.get() + " to " + high.get());
        }
    }

    public static <Q extends Comparable<? super Q>> Span<Q> between(Q low, Q high) {
        return new Span<>(Optional.of(low), Optional.of(high));
    }

    public static <Q extends Comparable<? super Q>> Span<Q> atLeast(Q low) {
        return new Span<>(Optional.of(low), Optional.empty());
    }

    public static <Q extends Comparable<? super Q>> Span<Q> atMost(Q high) {
        return new Span<>(Optional.empty(), Optional.of(high));
    }

    /** Whether the value lies in the span; both ends do. */
    public boolean includes(Q value) {
        return crossedBy(value).isEmpty();
    }

    /** Whether all of this span lies in the other. */
    public boolean isInside(Span<Q> outer) {
        boolean lowHolds =
                outer.low.isEmpty()
                        || (low.isPresent() && low.get().compareTo(outer.low.get()) >= 0);
        boolean highHolds =
                outer.high.isEmpty()
                        || (high.isPresent() && high.get().compareTo(outer.high.get()) <= 0);
        return lowHolds && highHolds;
    }

    /** The bound on whose far side the value lies; empty when the value is inside. */
    Optional<Bound<Q>> crossedBy(Q value) {
        if (low.isPresent() && value.compareTo(low.get()) < 0) {
            return Optional.of(new Bound.Least<>(low.get()));
        }
        if (high.isPresent() && value.compareTo(high.get()) > 0) {
            return Optional.of(new Bound.Most<>(high.get()));
        }
        return Optional.empty();
    }

    /** For a person: {@code 0.25 mg/kg to 0.75 mg/kg}, {@code at most 50 mg}. */
    @Override
    public String toString() {
        if (low.isPresent() && high.isPresent()) {
            return low.get() + " to " + high.get();
        }
        return low.map(least -> "at least " + least)
                .or(() -> high.map(most -> "at most " + most))
                .orElseThrow();
    }
}
