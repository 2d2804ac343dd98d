package daybreak.clinic.monitoring.web;

import daybreak.care.alarm.Kind;
import daybreak.care.alarm.Tier;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.monitoring.trend.TrendChart;
import daybreak.clinic.monitoring.trend.TrendPicture;
import daybreak.clinic.monitoring.trend.TrendTable;
import daybreak.clinic.record.Trend;
import daybreak.clinic.shell.Text;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** An hour of somebody whose pressure rises and whose probe falls off, drawn. */
final class SpecimenTrend {

    private static final int MINUTES = 60;

    private SpecimenTrend() {}

    static TrendPiece piece(ChairNumber chair, Text text) {
        Trend trend = trend();
        TrendPicture picture =
                new TrendPicture(
                        at(0),
                        at(MINUTES * 60),
                        ZoneId.of("America/Chicago"),
                        text.language().locale(),
                        new TrendPicture.Words(
                                text.of("trend.title", chair.value(), 1),
                                text.of("trend.pressure-and-pulse"),
                                text.of("trend.spo2"),
                                text.of("trend.respiration")),
                        trend,
                        List.of(
                                VitalValue.of(VitalSign.SYSTOLIC, 160),
                                VitalValue.of(VitalSign.SPO2, 90),
                                VitalValue.of(VitalSign.RESPIRATORY_RATE, 10)),
                        List.of(
                                new TrendPicture.Band(at(0), at(900), text.of("phase.before")),
                                new TrendPicture.Band(
                                        at(900), at(3_600), text.of("phase.running"))),
                        List.of(
                                ribbon(1_200, 2_400, Tier.MEDIUM),
                                ribbon(1_900, 2_000, Tier.HIGH),
                                ribbon(3_000, 3_060, Tier.LOW)));
        return new TrendPiece(
                chair,
                1,
                TrendChart.draw(picture),
                TrendTable.sentences(trend, text),
                List.of(
                        new TrendPiece.Row("11:12", "172/104", "131", "130", "84", "9"),
                        new TrendPiece.Row("11:11", "", "128", "129", "86", "10")));
    }

    private static TrendPicture.Ribbon ribbon(int from, int to, Tier tier) {
        return new TrendPicture.Ribbon(at(from), at(to), tier, Kind.PHYSIOLOGICAL, tier.openName());
    }

    private static Trend trend() {
        List<Trend.Point> points = new ArrayList<>();
        for (int second = 0; second < MINUTES * 60; second += 2) {
            int wave = (second / 2) % 5;
            add(points, second, VitalSign.HEART_RATE, 72 + second / 90 + wave);
            add(points, second, VitalSign.PULSE_RATE, 71 + second / 90 + wave);
            if (second < 2_400 || second > 2_580) {
                add(points, second, VitalSign.SPO2, 98 - (second / 600) - (wave % 2));
            }
            add(points, second, VitalSign.RESPIRATORY_RATE, 16 - second / 700 + wave % 3);
            if (second % 300 == 0) {
                add(points, second, VitalSign.SYSTOLIC, 126 + second / 80);
                add(points, second, VitalSign.DIASTOLIC, 74 + second / 120);
            }
        }
        return Trend.of(points);
    }

    private static void add(List<Trend.Point> points, int second, VitalSign sign, int amount) {
        points.add(
                new Trend.Point(
                        at(second),
                        VitalValue.of(sign, amount),
                        sign == VitalSign.SYSTOLIC || sign == VitalSign.DIASTOLIC,
                        Origin.MEASURED,
                        new DeviceId("monitor")));
    }

    private static ObservationTime at(int second) {
        return ObservationTime.ofArrival(
                SpecimenChairs.NOW
                        .minus(Duration.ofMinutes(MINUTES))
                        .plus(Duration.ofSeconds(second)));
    }
}
