package daybreak.testkit.property;

import java.math.BigDecimal;

/** Numbers that shrink towards zero, or to the end of their range that is nearest to it. */
final class Numbers {

    private static final long DOUBLE_STEPS = 1L << 52;

    private Numbers() {}

    static Gen<Long> longs(long low, long high) {
        requireOrder(low <= high, low, high);
        if (low >= 0) {
            return draws -> low + draws.upTo(high - low);
        }
        if (high < 0) {
            return draws -> high - draws.upTo(high - low);
        }
        return draws -> draws.evenlyUpTo(1) == 0 ? draws.upTo(high) : -1 - draws.upTo(-(low + 1));
    }

    static Gen<BigDecimal> decimals(BigDecimal low, BigDecimal high, int scale) {
        return longs(unscaled(low, scale), unscaled(high, scale))
                .map(unscaled -> BigDecimal.valueOf(unscaled, scale));
    }

    static Gen<Double> doubles(double low, double high) {
        requireOrder(low <= high && Double.isFinite(low) && Double.isFinite(high), low, high);
        if (low < 0 && high > 0) {
            Gen<Double> below = doubles(low, 0).map(d -> d == 0 ? 0.0 : d);
            return Gen.oneOf(doubles(0, high), below);
        }
        double simplest = low >= 0 ? low : high;
        double other = low >= 0 ? high : low;
        return draws -> between(simplest, other, draws.upTo(DOUBLE_STEPS));
    }

    private static double between(double from, double to, long step) {
        double share = (double) step / DOUBLE_STEPS;
        return step == DOUBLE_STEPS ? to : from * (1 - share) + to * share;
    }

    private static long unscaled(BigDecimal bound, int scale) {
        return bound.setScale(scale).unscaledValue().longValueExact();
    }

    private static void requireOrder(boolean inOrder, Object low, Object high) {
        if (!inOrder) {
            throw new IllegalArgumentException("no range from " + low + " to " + high);
        }
    }
}
