package daybreak.clinic.monitoring.trend;

import daybreak.care.alarm.Tier;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.clinic.record.Trend;
import java.util.List;
import java.util.Set;

/**
 * Draws a trend: phases along the top, pressure as carets with heart rate and pulse, SpO2,
 * respiration, alarm ribbons along the bottom.
 */
public final class TrendChart {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 520;
    private static final double LEFT = 44;
    private static final double RIGHT = WIDTH - 12.0;

    private static final Set<VitalSign> FIRST =
            Set.of(
                    VitalSign.HEART_RATE,
                    VitalSign.PULSE_RATE,
                    VitalSign.SYSTOLIC,
                    VitalSign.DIASTOLIC,
                    VitalSign.MEAN_PRESSURE);

    private final TrendPicture picture;
    private final TimeAxis axis;
    private final Panel first;
    private final Panel second;
    private final Panel third;

    private TrendChart(TrendPicture picture) {
        this.picture = picture;
        this.axis = new TimeAxis(picture, LEFT, RIGHT - LEFT);
        Trend trend = picture.trend();
        this.first = new Panel(50, 210, 20, 40, 180, trend, FIRST);
        this.second = new Panel(290, 70, 5, 85, 100, trend, Set.of(VitalSign.SPO2));
        this.third = new Panel(390, 70, 10, 0, 40, trend, Set.of(VitalSign.RESPIRATORY_RATE));
    }

    /** The picture as one SVG element, ready to stand in a page or a file of its own. */
    public static String draw(TrendPicture picture) {
        return new TrendChart(picture).draw();
    }

    private String draw() {
        Svg svg = new Svg();
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT)
                .raw("\" role=\"img\" class=\"trend\" font-family=\"system-ui, sans-serif\"")
                .raw(" aria-label=\"" + Svg.escaped(picture.words().title()) + "\">");
        phases(svg);
        axis.draw(svg, 44, third.bottom());
        first.draw(svg, LEFT, RIGHT, picture.words().pressureAndPulse());
        second.draw(svg, LEFT, RIGHT, picture.words().spo2());
        third.draw(svg, LEFT, RIGHT, picture.words().respiration());
        limits(svg);
        series(svg, VitalSign.PULSE_RATE, first, Ink.PULSE, "0.8");
        series(svg, VitalSign.HEART_RATE, first, Ink.HEART_RATE, "1.4");
        series(svg, VitalSign.SPO2, second, Ink.SPO2, "1.4");
        series(svg, VitalSign.RESPIRATORY_RATE, third, Ink.RESPIRATION, "1.4");
        pressures(svg);
        ribbons(svg);
        return svg.raw("</svg>").toString();
    }

    private void phases(Svg svg) {
        for (TrendPicture.Band band : picture.phases()) {
            double x = axis.x(band.from());
            double width = Math.max(1, axis.x(band.to()) - x);
            svg.box(x, 4, width, 18, Ink.PHASE);
            svg.line(x, 4, x, third.bottom(), Ink.FRAME, "1");
            if (width > 60) {
                svg.text(x + 6, 17, "start", "12", Ink.TEXT, band.name());
            }
        }
    }

    private void limits(Svg svg) {
        for (VitalValue limit : picture.limits()) {
            Panel panel = panelOf(limit.sign());
            if (panel.holds(limit)) {
                svg.dashed(LEFT, RIGHT, panel.y(limit), Ink.LIMIT);
            }
        }
    }

    private Panel panelOf(VitalSign sign) {
        return switch (sign) {
            case HEART_RATE, PULSE_RATE, SYSTOLIC, DIASTOLIC, MEAN_PRESSURE -> first;
            case SPO2 -> second;
            case RESPIRATORY_RATE -> third;
        };
    }

    private void series(Svg svg, VitalSign sign, Panel panel, Ink ink, String width) {
        new DenseSeries(picture.trend(), axis, sign).draw(svg, panel, ink, width);
    }

    /** Systolic as a caret down, diastolic as a caret up: the anaesthesia chart's own signs. */
    private void pressures(Svg svg) {
        SvgPath carets = new SvgPath();
        Trend trend = picture.trend();
        for (int i = 0; i < trend.size(); i++) {
            switch (trend.line(i).sign()) {
                case SYSTOLIC -> pressure(carets, i, "m-5-7l5 7 5-7");
                case DIASTOLIC -> pressure(carets, i, "m-5 7l5-7 5 7");
                case MEAN_PRESSURE -> pressure(carets, i, "m-3 0h6");
                case HEART_RATE, PULSE_RATE, SPO2, RESPIRATORY_RATE -> {
                    // drawn as series
                }
            }
        }
        svg.path(carets, Ink.PRESSURE, "1.6");
    }

    private void pressure(SvgPath carets, int place, String sign) {
        Trend trend = picture.trend();
        carets.sign(axis.x(trend.observedAt(place)), first.y(trend.amount(place)), sign);
    }

    private void ribbons(Svg svg) {
        double y = third.bottom() + 22;
        for (Tier tier : List.of(Tier.LOW, Tier.MEDIUM, Tier.HIGH)) {
            for (TrendPicture.Ribbon ribbon : picture.alarms()) {
                if (ribbon.tier() == tier) {
                    double x = axis.x(ribbon.from());
                    svg.box(x, y, Math.max(3, axis.x(ribbon.to()) - x), 10, inkOf(tier));
                }
            }
            y += 12;
        }
    }

    private static Ink inkOf(Tier tier) {
        return switch (tier) {
            case LOW -> Ink.ALARM_LOW;
            case MEDIUM -> Ink.ALARM_MEDIUM;
            case HIGH -> Ink.ALARM_HIGH;
        };
    }
}
