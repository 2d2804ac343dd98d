package daybreak.testkit.property;

import java.util.random.RandomGenerator;

/** Numbers of a seeded stream. */
final class FreshDraws extends Draws {

    private final RandomGenerator random;

    FreshDraws(RandomGenerator random) {
        this.random = random;
    }

    @Override
    long biased(long bound) {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> bound - Math.min(bound, random.nextInt(2));
            case 2, 3, 4 -> Math.min(bound, small(bound));
            default -> even(bound);
        };
    }

    /** As many numbers of one binary digit as of two, of three, and so on. */
    private long small(long bound) {
        int digits = Long.SIZE - Long.numberOfLeadingZeros(bound);
        int kept = random.nextInt(digits + 1);
        return kept == 0 ? 0 : random.nextLong() >>> (Long.SIZE - kept);
    }

    @Override
    long even(long bound) {
        return bound == Long.MAX_VALUE ? random.nextLong() >>> 1 : random.nextLong(bound + 1);
    }

    @Override
    long wished(long most) {
        return biased(most);
    }

    @Override
    boolean decided(boolean wished) {
        return wished;
    }

    @Override
    void forget(int mark) {
        cutTo(mark);
    }
}
