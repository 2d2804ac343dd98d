package daybreak.clinic.monitoring.trend;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.clinic.record.Trend;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TrendChartTest {

    private static final ClinicTime FROM = ClinicTime.parse("2026-03-02T10:00:00Z");
    private static final Pattern HEART_RATE =
            Pattern.compile("<path d=\"([^\"]*)\"[^>]*class=\"ink-heart-rate\"");

    private final List<Trend.Point> points = new ArrayList<>();

    private void heartRate(int second, int amount) {
        points.add(
                new Trend.Point(
                        at(second),
                        VitalValue.of(VitalSign.HEART_RATE, amount),
                        false,
                        Origin.MEASURED,
                        new DeviceId("monitor")));
    }

    private static ObservationTime at(int second) {
        return ObservationTime.ofArrival(FROM.plus(Duration.ofSeconds(second)));
    }

    private String drawn() {
        return TrendChart.draw(
                new TrendPicture(
                        at(0),
                        at(3_600),
                        ZoneOffset.UTC,
                        Locale.ENGLISH,
                        new TrendPicture.Words("<title>", "one", "two", "three"),
                        Trend.of(points),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private List<String> paths() {
        return HEART_RATE.matcher(drawn()).results().map(found -> found.group(1)).toList();
    }

    private int strokes() {
        return DrawnPath.of(paths().getLast()).subpaths();
    }

    @Test
    void aSourceThatBeginsToSpeakMoreOftenStaysOneLine() {
        for (int minute = 0; minute < 30; minute++) {
            heartRate(minute * 60, 70);
        }
        for (int second = 1_800; second < 3_600; second++) {
            heartRate(second, 72);
        }
        assertThat(strokes()).isEqualTo(1);
    }

    @Test
    void whereSamplesStopComingTheLineStops() {
        for (int second = 0; second < 600; second++) {
            heartRate(second, 70);
        }
        for (int second = 660; second < 1_200; second++) {
            heartRate(second, 70);
        }
        assertThat(strokes()).isEqualTo(2);
    }

    @Test
    void aMissingSampleOfASlowSourceIsNoGapAndTwoAre() {
        for (int minute = 0; minute < 40; minute++) {
            if (minute != 15 && minute != 30 && minute != 31) {
                heartRate(minute * 60, 70);
            }
        }
        assertThat(strokes()).isEqualTo(2);
    }

    @Test
    void twoSamplesFarApartAreTwoPoints() {
        heartRate(0, 70);
        heartRate(3_000, 75);
        assertThat(strokes()).isEqualTo(2);
    }

    @Test
    void noSampleIsHiddenByItsNeighboursInTheSameColumn() {
        heartRate(100, 70);
        heartRate(101, 140);
        heartRate(102, 71);
        assertThat(paths()).hasSize(2);
        DrawnPath.Stroke bar = DrawnPath.of(paths().getFirst()).strokes().getFirst();
        // The first panel is 210 high and shows 40 to 180.
        assertThat(bar.x2()).isEqualTo(bar.x1());
        assertThat(bar.y2() - bar.y1()).isBetween(104.0, 106.0);
    }

    @Test
    void whatIsWrittenInThePictureIsEscaped() {
        assertThat(drawn()).contains("aria-label=\"&lt;title&gt;\"");
    }
}
