package daybreak.simulation.body;

import daybreak.quantities.random.RandomSource;

/**
 * Smooth noise of mean 0 and standard deviation 1: independent normal values at knots, blended in
 * between so that the spread is the same everywhere. A function of seed, name and time alone.
 */
final class Wander {

    private final RandomSource random;
    private final String name;
    private final double knotSeconds;

    /**
     * @param knotSeconds between independent values
     */
    Wander(RandomSource random, String name, double knotSeconds) {
        this.random = random;
        this.name = name;
        this.knotSeconds = knotSeconds;
    }

    double at(double seconds) {
        double place = seconds / knotSeconds;
        double left = StrictMath.floor(place);
        double w = smooth(place - left);
        double blend = (1 - w) * knot((long) left) + w * knot((long) left + 1);
        return blend / StrictMath.sqrt((1 - w) * (1 - w) + w * w);
    }

    private double knot(long index) {
        return random.stream(name, index).nextGaussian();
    }

    /** From 0 to 1 with no slope at either end. */
    static double smooth(double share) {
        return share * share * (3 - 2 * share);
    }
}
