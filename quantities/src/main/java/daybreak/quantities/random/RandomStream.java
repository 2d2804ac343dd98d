package daybreak.quantities.random;

/**
 * One stream of random numbers: the n-th draw is a pure function of key and n. Not for use by
 * several threads; give each its own stream. Not for secrets.
 */
public final class RandomStream {

    private final long key;
    private long drawn;

    RandomStream(long key) {
        this.key = key;
    }

    /** 64 uniform bits. */
    public long nextLong() {
        return Mix.mix(key + Mix.GOLDEN * drawn++);
    }

    /** Uniform in [0, 1), a multiple of 2^-53. */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /**
     * Uniform in 0 to bound - 1, without bias.
     *
     * @throws IllegalArgumentException when the bound is not positive
     */
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive: " + bound);
        }
        long limit = (1L << 32) - (1L << 32) % bound;
        long bits = nextLong() >>> 32;
        while (bits >= limit) {
            bits = nextLong() >>> 32;
        }
        return (int) (bits % bound);
    }

    /** True with that probability. */
    public boolean nextBoolean(double probability) {
        return nextDouble() < probability;
    }

    /**
     * Standard normal, by the polar method (Marsaglia 1964) with {@link StrictMath}, so that it is
     * the same on every machine. Draws pairs and keeps one: a draw costs a known stream position
     * only in the mean.
     */
    public double nextGaussian() {
        while (true) {
            double u = 2 * nextDouble() - 1;
            double v = 2 * nextDouble() - 1;
            double s = u * u + v * v;
            if (s > 0 && s < 1) {
                return u * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
            }
        }
    }
}
