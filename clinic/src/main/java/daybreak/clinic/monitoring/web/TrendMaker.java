package daybreak.clinic.monitoring.web;

import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.clinic.monitoring.ChairLook;
import daybreak.clinic.monitoring.History;
import daybreak.clinic.monitoring.trend.TrendChart;
import daybreak.clinic.monitoring.trend.TrendLimits;
import daybreak.clinic.monitoring.trend.TrendPicture;
import daybreak.clinic.monitoring.trend.TrendTable;
import daybreak.clinic.record.Readings;
import daybreak.clinic.record.Trend;
import daybreak.clinic.shell.Text;
import daybreak.clinic.shell.ThisClinic;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the last hours of a chair. */
final class TrendMaker {

    private final Readings readings;
    private final History history;
    private final ThisClinic clinic;

    TrendMaker(Readings readings, History history, ThisClinic clinic) {
        this.readings = readings;
        this.history = history;
        this.clinic = clinic;
    }

    TrendPiece trend(ChairLook look, int hours, Text text) {
        ClinicTime to = look.at();
        ClinicTime from = to.minus(Duration.ofHours(hours));
        // A source whose clock runs a little ahead is seen to the end.
        Trend trend =
                readings.trend(
                        look.chair().number(),
                        ObservationTime.ofArrival(from),
                        ObservationTime.ofArrival(to.plus(Duration.ofSeconds(2))),
                        EnumSet.allOf(VitalSign.class));
        TrendPicture picture =
                new TrendPicture(
                        ObservationTime.ofArrival(from),
                        ObservationTime.ofArrival(to),
                        clinic.zone(),
                        text.language().locale(),
                        words(look, hours, text),
                        trend,
                        limits(look),
                        bands(look, from, to, text),
                        ribbons(look, from, to, text));
        return new TrendPiece(
                look.chair().number(),
                hours,
                TrendChart.draw(picture),
                TrendTable.sentences(trend, text),
                rows(trend, text));
    }

    private static List<TrendPiece.Row> rows(Trend trend, Text text) {
        Numbers numbers = new Numbers(text);
        return TrendTable.minutes(trend).stream()
                .map(minute ->
                        new TrendPiece.Row(
                                text.clock(minute.at()),
                                numbers.pressure(minute),
                                numbers.last(minute, VitalSign.HEART_RATE),
                                numbers.last(minute, VitalSign.PULSE_RATE),
                                numbers.last(minute, VitalSign.SPO2),
                                numbers.last(minute, VitalSign.RESPIRATORY_RATE)))
                .toList();
    }

    /** Numbers as read; a table has hundreds of them, and few that differ. */
    private static final class Numbers {

        private final Text text;
        private final Map<BigDecimal, String> known = new HashMap<>();

        Numbers(Text text) {
            this.text = text;
        }

        String pressure(TrendTable.Minute minute) {
            String systolic = last(minute, VitalSign.SYSTOLIC);
            String diastolic = last(minute, VitalSign.DIASTOLIC);
            return systolic.isEmpty() && diastolic.isEmpty() ? "" : systolic + "/" + diastolic;
        }

        String last(TrendTable.Minute minute, VitalSign sign) {
            BigDecimal amount = minute.last().get(sign);
            return amount == null
                    ? ""
                    : known.computeIfAbsent(amount, _ -> TrendTable.number(amount, text));
        }
    }

    private static TrendPicture.Words words(ChairLook look, int hours, Text text) {
        return new TrendPicture.Words(
                text.of("trend.title", look.chair().number().value(), hours),
                text.of("trend.pressure-and-pulse"),
                text.of("trend.spo2"),
                text.of("trend.respiration"));
    }

    private static List<VitalValue> limits(ChairLook look) {
        return look.chair()
                .watch()
                .map(watch -> TrendLimits.of(watch.protocol(), watch.phase()))
                .orElse(List.of());
    }

    private List<TrendPicture.Band> bands(
            ChairLook look, ClinicTime from, ClinicTime to, Text text) {
        List<TrendPicture.Band> bands = new ArrayList<>();
        for (History.PhaseSpan span : history.phases(look.chair().number(), from, to)) {
            bands.add(
                    new TrendPicture.Band(
                            ObservationTime.ofArrival(later(span.since(), from)),
                            ObservationTime.ofArrival(span.until().orElse(to)),
                            text.of("phase." + span.phase().openName())));
        }
        return bands;
    }

    private List<TrendPicture.Ribbon> ribbons(
            ChairLook look, ClinicTime from, ClinicTime to, Text text) {
        List<TrendPicture.Ribbon> ribbons = new ArrayList<>();
        for (History.AlarmSpan span : history.alarms(look.chair().number(), from, to)) {
            ribbons.add(
                    new TrendPicture.Ribbon(
                            ObservationTime.ofArrival(later(span.activeAt(), from)),
                            ObservationTime.ofArrival(span.clearedAt().orElse(to)),
                            span.tier(),
                            span.kind(),
                            text.of("condition." + span.condition(), "")));
        }
        return ribbons;
    }

    private static ClinicTime later(ClinicTime one, ClinicTime other) {
        return one.isAfter(other) ? one : other;
    }
}
