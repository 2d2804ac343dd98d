// planted: clocks: java.lang.System.nanoTime()
// planted: clocks: java.lang.System.currentTimeMillis()
// planted: clocks: java.time.Instant.now()
// planted: clocks: java.time.LocalDate.now(
// planted: clocks: java.util.Date.<init>()
// planted: clocks: java.time.Clock.systemUTC()
package daybreak.clinic.clocks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

final class AsksTheSystem {

    private AsksTheSystem() {}

    static String now(ZoneId zone) {
        return System.nanoTime()
                + " "
                + System.currentTimeMillis()
                + Instant.now()
                + LocalDate.now(zone)
                + new Date()
                + Clock.systemUTC();
    }
}
