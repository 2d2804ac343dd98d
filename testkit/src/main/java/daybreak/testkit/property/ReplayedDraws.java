package daybreak.testkit.property;

/**
 * The numbers of an earlier case, made simpler: each brought under the bound that is asked now, and
 * zeros when they are used up.
 */
final class ReplayedDraws extends Draws {

    private final long[] numbers;
    private int next;

    ReplayedDraws(long[] numbers) {
        this.numbers = numbers.clone();
    }

    @Override
    long biased(long bound) {
        return even(bound);
    }

    @Override
    long even(long bound) {
        return next < numbers.length ? Math.min(numbers[next++], bound) : 0;
    }

    @Override
    long wished(long most) {
        return 0;
    }

    @Override
    boolean decided(boolean wished) {
        return even(1) == 1;
    }

    /** What was refused stays in: the next try reads on behind it. */
    @Override
    void forget(int mark) {
        cutTo(mark);
    }
}
