package daybreak.clinic.monitoring.trend;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.clinic.record.Trend;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TrendChartProps {

    private static final ClinicTime FROM = ClinicTime.parse("2026-03-02T10:00:00Z");
    private static final Duration SPAN = Duration.ofHours(1);
    private static final Pattern SPO2 =
            Pattern.compile("<path d=\"([^\"]*)\"[^>]*class=\"ink-spo2\"");

    /** The frame of the picture: where the time runs, and where the second panel stands. */
    private static final double LEFT = 44;

    private static final double WIDTH = 904;
    private static final double TOP = 290;
    private static final double HEIGHT = 70;

    /** Half a tenth of rounding along each side. */
    private static final double ROUNDED = 0.08;

    private record Sample(long gapMs, BigDecimal amount) {}

    private static Gen<Sample> samples() {
        return Gen.both(
                Gen.oneOf(Gen.longs(200, 2_000), Gen.longs(2_000, 20_000)),
                Gen.oneOf(Gen.decimals("97", "98", 0), Gen.decimals("85", "100", 1)),
                Sample::new);
    }

    private static List<Trend.Point> points(List<Sample> samples) {
        List<Trend.Point> points = new ArrayList<>();
        ClinicTime at = FROM;
        for (Sample sample : samples) {
            at = at.plus(Duration.ofMillis(sample.gapMs()));
            points.add(
                    new Trend.Point(
                            ObservationTime.ofArrival(at),
                            new VitalValue(VitalSign.SPO2, sample.amount()),
                            false,
                            Origin.MEASURED,
                            new DeviceId("monitor")));
        }
        return points;
    }

    private static List<DrawnPath.Stroke> drawn(List<Trend.Point> points) {
        String svg =
                TrendChart.draw(
                        new TrendPicture(
                                ObservationTime.ofArrival(FROM),
                                ObservationTime.ofArrival(FROM.plus(SPAN)),
                                ZoneOffset.UTC,
                                Locale.ENGLISH,
                                new TrendPicture.Words("title", "one", "two", "three"),
                                Trend.of(points),
                                List.of(),
                                List.of(),
                                List.of()));
        return SPO2.matcher(svg)
                .results()
                .flatMap(found -> DrawnPath.of(found.group(1)).strokes().stream())
                .toList();
    }

    /** The middle of the pixel column that a value lies in. */
    private static double x(Trend.Point point) {
        double share =
                (double) ObservationTime.ofArrival(FROM).until(point.observedAt()).toMillis()
                        / SPAN.toMillis();
        return LEFT + Math.floor(WIDTH * share) + 0.5;
    }

    private static double y(Trend.Point point) {
        return TOP + HEIGHT * (100 - point.value().amount().doubleValue()) / 15;
    }

    @Test
    void noValueIsLostByTheReductionToColumns() {
        Property.forAll(
                samples().list(1, 150),
                samples -> {
                    List<Trend.Point> points = points(samples);
                    List<DrawnPath.Stroke> strokes = drawn(points);
                    assertThat(points)
                            .allMatch(point ->
                                    strokes.stream()
                                            .anyMatch(stroke ->
                                                    stroke.meets(x(point), y(point), ROUNDED)));
                });
    }

    @Test
    void everyStrokeBeginsAndEndsAtTheHeightOfAValue() {
        Property.forAll(
                samples().list(1, 150),
                samples -> {
                    List<Trend.Point> points = points(samples);
                    assertThat(drawn(points))
                            .allSatisfy(stroke -> {
                                assertThat(points).anyMatch(point -> at(point, stroke.y1()));
                                assertThat(points).anyMatch(point -> at(point, stroke.y2()));
                            });
                });
    }

    private static boolean at(Trend.Point point, double y) {
        return Math.abs(y(point) - y) <= ROUNDED;
    }
}
