package daybreak.testkit.property;

import java.util.random.RandomGenerator;

/** SplitMix64 (Steele, Lea, Flood 2014): written out, so that no JDK changes what a seed means. */
final class SplitMix implements RandomGenerator {

    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    private long state;

    SplitMix(long state) {
        this.state = state;
    }

    /** The stream of one case: neighbouring seeds and cases have nothing in common. */
    static SplitMix of(long seed, long caseNumber) {
        return new SplitMix(mixed(mixed(seed) ^ mixed(~caseNumber)));
    }

    @Override
    public long nextLong() {
        state += GOLDEN;
        return mixed(state);
    }

    private static long mixed(long z) {
        long a = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        a = (a ^ a >>> 27) * 0x94D0_49BB_1331_11EBL;
        return a ^ a >>> 31;
    }
}
