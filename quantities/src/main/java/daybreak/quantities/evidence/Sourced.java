package daybreak.quantities.evidence;

import java.util.function.Function;

/**
 * A value with the evidence for it.
 *
 * @param <T> what the value is
 */
public record Sourced<T>(T value, Evidence evidence) {

    /** Another form of the same value, on the same evidence: a unit turned, a type narrowed. */
    public <U> Sourced<U> as(Function<? super T, ? extends U> form) {
        return new Sourced<>(form.apply(value), evidence);
    }
}
