package daybreak.simulation.body;

import java.util.Optional;

/**
 * When the drug runs.
 *
 * @param startSecond of the infusion, in seconds since arrival
 * @param endSecond of the infusion, pause included
 * @param pause where it was paused
 */
public record InfusionCourse(double startSecond, double endSecond, Optional<Pause> pause) {

    private static final double SECONDS_PER_MINUTE = 60;

    /** The pump stood still. */
    public record Pause(double startSecond, double endSecond) {}

    /** How long drug has run by then, or would have: minutes since the start less the pause. */
    double minutesAt(double second) {
        double paused =
                pause.map(stop ->
                                Math.max(
                                        0, Math.min(second, stop.endSecond()) - stop.startSecond()))
                        .orElse(0.0);
        return (second - startSecond - paused) / SECONDS_PER_MINUTE;
    }
}
