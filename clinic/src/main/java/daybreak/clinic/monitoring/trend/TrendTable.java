package daybreak.clinic.monitoring.trend;

import daybreak.care.vitals.VitalSign;
import daybreak.clinic.record.Trend;
import daybreak.clinic.shell.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same stretch in words and numbers, for those who do not see the picture. */
public final class TrendTable {

    private static final List<VitalSign> SPOKEN =
            List.of(
                    VitalSign.SYSTOLIC,
                    VitalSign.DIASTOLIC,
                    VitalSign.HEART_RATE,
                    VitalSign.PULSE_RATE,
                    VitalSign.SPO2,
                    VitalSign.RESPIRATORY_RATE);

    /** One minute of a chair: of each sign the last value. */
    public record Minute(Instant at, Map<VitalSign, BigDecimal> last) {

        public Minute {
            last = Map.copyOf(last);
        }
    }

    private TrendTable() {}

    /** A sentence a sign that has values: lowest, highest, last. */
    public static List<String> sentences(Trend trend, Text text) {
        List<String> sentences = new ArrayList<>();
        for (VitalSign sign : SPOKEN) {
            List<BigDecimal> amounts =
                    trend.points().stream()
                            .filter(point -> point.value().sign() == sign)
                            .map(point -> point.value().amount())
                            .toList();
            if (!amounts.isEmpty()) {
                sentences.add(
                        text.of(
                                "trend.sentence",
                                text.of("sign." + sign.openName()),
                                number(Collections.min(amounts), text),
                                number(Collections.max(amounts), text),
                                number(amounts.getLast(), text),
                                sign.unit()));
            }
        }
        return sentences;
    }

    /** The minutes that have values, the newest first. */
    public static List<Minute> minutes(Trend trend) {
        Map<Instant, Map<VitalSign, BigDecimal>> byMinute =
                new TreeMap<>(Collections.reverseOrder());
        for (Trend.Point point : trend.points()) {
            Instant minute = point.observedAt().instant().truncatedTo(ChronoUnit.MINUTES);
            byMinute.computeIfAbsent(minute, _ -> new EnumMap<>(VitalSign.class))
                    .put(point.value().sign(), point.value().amount());
        }
        return byMinute.entrySet().stream()
                .map(entry -> new Minute(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** An amount as read. */
    public static String number(BigDecimal amount, Text text) {
        return text.number(amount.stripTrailingZeros());
    }
}
