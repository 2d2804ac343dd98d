package daybreak.clinic.monitoring.trend;

import daybreak.care.vitals.VitalSign;
import daybreak.clinic.record.Trend;
import daybreak.clinic.shell.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The same stretch in words and numbers, for those who do not see the picture. */
public final class TrendTable {

    private static final long SECONDS_OF_A_MINUTE = 60;
    private static final long MICROS_OF_A_MINUTE = 60_000_000;

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
        Map<VitalSign, Trend.Extent> extents = trend.extents();
        List<String> sentences = new ArrayList<>();
        for (VitalSign sign : SPOKEN) {
            Trend.Extent extent = extents.get(sign);
            if (extent != null) {
                sentences.add(
                        text.of(
                                "trend.sentence",
                                text.of("sign." + sign.openName()),
                                number(trend.exact(extent.lowest()), text),
                                number(trend.exact(extent.highest()), text),
                                number(trend.exact(extent.last()), text),
                                sign.unit()));
            }
        }
        return sentences;
    }

    /** The minutes that have values, the newest first. */
    public static List<Minute> minutes(Trend trend) {
        List<Minute> minutes = new ArrayList<>();
        int end = trend.size();
        while (end > 0) {
            long minute = minute(trend, end - 1);
            int begin = end - 1;
            while (begin > 0 && minute(trend, begin - 1) == minute) {
                begin--;
            }
            minutes.add(minute(trend, minute, begin, end));
            end = begin;
        }
        return minutes;
    }

    private static long minute(Trend trend, int place) {
        return Math.floorDiv(trend.observedAt(place), MICROS_OF_A_MINUTE);
    }

    private static Minute minute(Trend trend, long minute, int begin, int end) {
        Map<VitalSign, BigDecimal> amounts = new EnumMap<>(VitalSign.class);
        for (int i = end - 1; i >= begin; i--) {
            if (!amounts.containsKey(trend.line(i).sign())) {
                amounts.put(trend.line(i).sign(), trend.exact(i));
            }
        }
        return new Minute(Instant.ofEpochSecond(minute * SECONDS_OF_A_MINUTE), amounts);
    }

    /** An amount as read. */
    public static String number(BigDecimal amount, Text text) {
        return text.number(amount.stripTrailingZeros());
    }
}
