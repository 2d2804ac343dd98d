package daybreak.quantities.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The resolution of the record. */
final class Microseconds {

    private Microseconds() {}

    static void require(Instant instant) {
        if (!instant.truncatedTo(ChronoUnit.MICROS).equals(instant)) {
            throw new IllegalArgumentException("a time is kept in whole microseconds: " + instant);
        }
    }
}
