package daybreak.simulation.body;

/**
 * Something that happens to a body for a while: it comes on, holds and passes.
 *
 * @param target the value of the sign while it holds, in the sign's unit
 * @param startSecond since arrival
 * @param rampSeconds to come on, and to pass
 * @param holdSeconds in between
 */
public record Episode(
        Kind kind, double target, double startSecond, double rampSeconds, double holdSeconds) {

    /** What happens. */
    public enum Kind {
        /** Saturation falls. */
        DESATURATION,
        /** Breathing slows. */
        SLOW_BREATHING,
        /** The heart races. */
        ANXIETY
    }

    /** How much of it stands at a second: 0 to 1. */
    double share(double second) {
        double into = second - startSecond;
        double left = startSecond + 2 * rampSeconds + holdSeconds - second;
        double edge = Math.min(into, left);
        if (edge <= 0) {
            return 0;
        }
        return edge >= rampSeconds ? 1 : Wander.smooth(edge / rampSeconds);
    }

    /** The sign's value, drawn towards the target. */
    double applied(double value, double second) {
        double share = share(second);
        return value + share * (target - value);
    }
}
