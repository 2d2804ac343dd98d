package daybreak.quantities;

import java.util.function.Function;

/**
 * What became of a text: the value that it says, or what is wrong with it.
 *
 * @param <T> what was read
 */
public sealed interface Parsed<T> {

    /** The text said this. */
    record Ok<T>(T value) implements Parsed<T> {}

    /** The text was refused. */
    record Refused<T>(Problem problem) implements Parsed<T> {}

    /** What the function makes of the value, or the same problem. */
    default <U> Parsed<U> map(Function<? super T, ? extends U> function) {
        return switch (this) {
            case Ok<T>(var value) -> new Ok<>(function.apply(value));
            case Refused<T>(var problem) -> new Refused<>(problem);
        };
    }

    /** What a further reading makes of the value, or the same problem. */
    default <U> Parsed<U> then(Function<? super T, Parsed<U>> further) {
        return switch (this) {
            case Ok<T>(var value) -> further.apply(value);
            case Refused<T>(var problem) -> new Refused<>(problem);
        };
    }

    /**
     * The value of a text that stands in code, where a mistake is a mistake of ours.
     *
     * @throws IllegalArgumentException with the problem in English
     */
    default T orThrow() {
        return switch (this) {
            case Ok<T>(var value) -> value;
            case Refused<T>(var problem) -> throw new IllegalArgumentException(problem.english());
        };
    }
}
