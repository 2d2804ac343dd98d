package daybreak.clinic.monitoring.trend;

import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Where an instant lies on the picture, and which instants get a line. */
final class TimeAxis {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Instant from;
    private final Instant to;
    private final long fromMicros;
    private final double spanMicros;
    private final ZoneId zone;
    private final double left;
    private final double width;

    TimeAxis(TrendPicture picture, double left, double width) {
        this.from = picture.from().instant();
        this.to = picture.to().instant();
        this.fromMicros = micros(from);
        this.spanMicros = (double) micros(to) - fromMicros;
        this.zone = picture.zone();
        this.left = left;
        this.width = width;
    }

    double x(ObservationTime time) {
        return x(time.instant());
    }

    private double x(Instant instant) {
        return x(micros(instant));
    }

    /** Where it lies, of microseconds since 1970. */
    double x(long observedAt) {
        return left + width * Math.clamp((observedAt - fromMicros) / spanMicros, 0, 1);
    }

    /** The pixel column of an instant in microseconds since 1970, from 0. */
    int column(long observedAt) {
        return (int) Math.min(width - 1, x(observedAt) - left);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    int columns() {
        return (int) width;
    }

    double columnCentre(int column) {
        return left + column + 0.5;
    }

    /** A light line each 5 minutes, a heavy one each 15, labels as dense as they fit. */
    void draw(Svg svg, double top, double bottom) {
        Duration span = Duration.between(from, to);
        int light = span.compareTo(Duration.ofHours(6)) > 0 ? 30 : 5;
        int heavy = light * 3;
        int label = heavy * (int) Math.max(1, Math.ceilDiv(span.toMinutes(), heavy * 12L));
        for (Instant t = firstLine(light); !t.isAfter(to); t = t.plus(Duration.ofMinutes(light))) {
            int minute = minuteOfDay(t);
            boolean isHeavy = minute % heavy == 0;
            svg.line(
                    x(t),
                    top,
                    x(t),
                    bottom,
                    isHeavy ? Ink.GRID_HEAVY : Ink.GRID,
                    isHeavy ? "1" : "0.5");
            if (minute % label == 0) {
                svg.text(x(t), bottom + 14, "middle", "11", Ink.TEXT, CLOCK.format(t.atZone(zone)));
            }
        }
    }

    private Instant firstLine(int minutes) {
        Instant minute = from.atZone(zone).withSecond(0).withNano(0).toInstant();
        Instant line = minute;
        while (minuteOfDay(line) % minutes != 0 || line.isBefore(from)) {
            line = line.plus(Duration.ofMinutes(1));
        }
        return line;
    }

    private int minuteOfDay(Instant instant) {
        return instant.atZone(zone).getHour() * 60 + instant.atZone(zone).getMinute();
    }
}
