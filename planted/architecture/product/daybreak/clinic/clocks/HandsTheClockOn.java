// planted: clocks: java.time.Instant.now()
package daybreak.clinic.clocks;

import java.time.Instant;
import java.util.function.Supplier;

/** A method reference reads the clock as well as a call does. */
final class HandsTheClockOn {

    private HandsTheClockOn() {}

    static Supplier<Instant> clock() {
        return Instant::now;
    }
}
