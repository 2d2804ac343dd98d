package daybreak.testkit.property;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where a property test starts.
 *
 * <pre>{@code
 * @Test
 * void plusIsCommutative() {
 *     Property.forAll(masses(), masses(), (a, b) -> assertThat(a.plus(b)).isEqualTo(b.plus(a)));
 * }
 * }</pre>
 */
public final class Property {

    private Property() {}

    /**
     * For a law that is dear to try, or one that needs more cases than most: that many instead of
     * {@value Trials#USUAL_CASES}, and its share when a build asks for more.
     */
    public static Trials inCases(int cases) {
        return Trials.told(cases);
    }

    /** See {@link Trials#forAll(Gen, Check)}. */
    public static <T> void forAll(Gen<T> gen, Check<? super T> check) {
        usual().forAll(gen, check);
    }

    /** See {@link Trials#forAll(Gen, Gen, Check.OfTwo)}. */
    public static <A, B> void forAll(
            Gen<A> first, Gen<B> second, Check.OfTwo<? super A, ? super B> check) {
        usual().forAll(first, second, check);
    }

    /** See {@link Trials#forAll(Gen, Gen, Gen, Check.OfThree)}. */
    public static <A, B, C> void forAll(
            Gen<A> first,
            Gen<B> second,
            Gen<C> third,
            Check.OfThree<? super A, ? super B, ? super C> check) {
        usual().forAll(first, second, third, check);
    }

    /** See {@link Trials#forAllSequences}. */
    public static <S, C> void forAllSequences(
            Supplier<S> start, Function<? super S, Gen<C>> next, int longest, Step<S, C> step) {
        usual().forAllSequences(start, next, longest, step);
    }

    private static Trials usual() {
        return Trials.told(Trials.USUAL_CASES);
    }
}
