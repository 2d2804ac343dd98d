package daybreak.testkit.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A law with its generator: makes one case of the draws and tries the law. */
@FunctionalInterface
interface Attempt {

    /** One case; throws when the generator itself fails, for then the law was not tried. */
    Outcome with(Draws draws);

    static <T> Attempt of(Gen<T> gen, Check<? super T> check) {
        return draws -> {
            T value = gen.draw(draws);
            String shown = Shown.of(value);
            try {
                check.holdsFor(value);
                return new Outcome.Held();
            } catch (Exception | AssertionError | StackOverflowError thrown) {
                return new Outcome.Broke(draws.drawn(), shown, thrown);
            }
        };
    }

    static <S, C> Attempt ofSequence(
            Supplier<S> start, Function<? super S, Gen<C>> next, int longest, Step<S, C> step) {
        return draws -> {
            S state = start.get();
            long wished = draws.wish(longest);
            List<C> taken = new ArrayList<>();
            while (taken.size() < longest && draws.another(taken.size() < wished)) {
                C command = next.apply(state).draw(draws);
                taken.add(command);
                try {
                    step.take(state, command);
                } catch (Exception | AssertionError | StackOverflowError thrown) {
                    return new Outcome.Broke(draws.drawn(), Shown.steps(taken), thrown);
                }
            }
            return new Outcome.Held();
        };
    }
}
