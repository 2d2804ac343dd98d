package daybreak.testkit.property;

/**
 * A law about one value: it returns when the law holds and throws, best by an assertion, when it
 * does not.
 */
@FunctionalInterface
public interface Check<T> {
    void holdsFor(T value) throws Exception;

    /** A law about two values. */
    @FunctionalInterface
    interface OfTwo<A, B> {
        void holdsFor(A first, B second) throws Exception;
    }

    /** A law about three values. */
    @FunctionalInterface
    interface OfThree<A, B, C> {
        void holdsFor(A first, B second, C third) throws Exception;
    }
}
