package daybreak.simulation;

import daybreak.quantities.evidence.Evidence;
import java.time.Duration;

/** A number of the simulation, and why it is that one. Each package lists its own. */
public interface Figure {

    /** The name under which documents list it. */
    String name();

    Stated stated();

    default double value() {
        return stated().value();
    }

    /** As people write it: {@code mmHg}, {@code /min}, {@code share}. */
    default String unit() {
        return stated().unit();
    }

    default Evidence evidence() {
        return stated().evidence();
    }

    /** A number with its unit, and what it rests on. */
    record Stated(double value, String unit, Evidence evidence) {

        /**
         * A number of seconds as a time, rounded to whole ones.
         *
         * @throws IllegalStateException when it is no number of seconds
         */
        public Duration time() {
            if (!unit.equals("s")) {
                throw new IllegalStateException("no number of seconds: " + this);
            }
            return Duration.ofSeconds(StrictMath.round(value));
        }
    }
}
