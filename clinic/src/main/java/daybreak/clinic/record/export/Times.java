package daybreak.clinic.record.export;

import daybreak.clinic.record.chain.Micros;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How times stand in the open files: as on the clinic's walls, with the offset. */
final class Times {

    private static final int MICROS_OF_A_SECOND = 1_000_000;
    private static final int MICROS_OF_A_MILLISECOND = 1_000;

    private final DateTimeFormatter seconds;
    private final DateTimeFormatter milliseconds;
    private final DateTimeFormatter microseconds;

    Times(ZoneId zone) {
        this.seconds = format("", zone);
        this.milliseconds = format(".SSS", zone);
        this.microseconds = format(".SSSSSS", zone);
    }

    private static DateTimeFormatter format(String fraction, ZoneId zone) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss" + fraction + "xxx", Locale.ROOT)
                .withZone(zone);
    }

    /** With no more decimals than it needs: none, three or six. */
    String text(Instant instant) {
        long micros = Micros.of(instant);
        if (micros % MICROS_OF_A_SECOND == 0) {
            return seconds.format(instant);
        }
        return micros % MICROS_OF_A_MILLISECOND == 0
                ? milliseconds.format(instant)
                : microseconds.format(instant);
    }

    String text(long micros) {
        return text(Micros.toInstant(micros));
    }
}
