package daybreak.testkit.property;

/**
 * One command of a sequence: does it to the real thing and to its plain model, both kept in the
 * state, and throws when they no longer agree.
 *
 * @param <S> the state of one run: the real thing beside its model
 * @param <C> a command; it should print itself as a person would say it
 */
@FunctionalInterface
public interface Step<S, C> {
    void take(S state, C command) throws Exception;
}
