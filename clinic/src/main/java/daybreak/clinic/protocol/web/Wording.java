package daybreak.clinic.protocol.web;

import daybreak.care.alarm.Tier;
import daybreak.care.protocol.Limit;
import daybreak.care.protocol.NextStep;
import daybreak.care.protocol.PressureLimit;
import daybreak.care.vitals.VitalValue;
import daybreak.clinic.protocol.document.ProtocolDocument;
import daybreak.clinic.shell.Text;
import daybreak.quantities.Durations;
import daybreak.quantities.evidence.Sourced;
import daybreak.quantities.range.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Values and lines of the protocol in the reader's language. */
final class Wording {

    private final Text text;
    private final ProtocolDocument document;

    Wording(Text text, ProtocolDocument document) {
        this.text = text;
        this.document = document;
    }

    Text text() {
        return text;
    }

    /** A text of the protocol's own bundle. */
    String of(String key, Object... arguments) {
        return text.of("protocol." + key, arguments);
    }

    <T> Table.Line line(String what, Sourced<T> value, Function<T, String> said) {
        return new Table.Line(
                of("value." + what),
                said.apply(value.value()),
                Optional.of(Why.of(value.evidence(), document)));
    }

    Table.Line time(String what, Sourced<Duration> value) {
        return line(what, value, Wording::time);
    }

    Table.Line limit(String what, Sourced<Limit> value) {
        return line(what, value, this::limit);
    }

    Table.Line pressureLimit(String what, Sourced<PressureLimit> value) {
        return line(what, value, this::pressureLimit);
    }

    Table.Line tier(String what, Sourced<Tier> value) {
        return line(what, value, this::tier);
    }

    Table.Line step(NextStep step) {
        return new Table.Line(of("value.step"), said(step), Optional.empty());
    }

    /** A choice that the document makes without a number. */
    Table.Line choice(String what, String chosen) {
        return new Table.Line(of("value." + what), of(chosen), Optional.empty());
    }

    String said(ProtocolDocument.Words words) {
        return switch (text.language()) {
            case ENGLISH -> words.english();
            case SPANISH -> words.spanish();
        };
    }

    private String said(NextStep step) {
        return said(new ProtocolDocument.Words(step.english(), step.spanish()));
    }

    static String time(Duration time) {
        return Durations.print(time);
    }

    String tier(Tier tier) {
        return text.of("alarm.tier." + tier.openName());
    }

    String percent(BigDecimal percent) {
        return text.number(percent) + " %";
    }

    String periods(BigDecimal periods) {
        return of("periods", text.number(periods));
    }

    String periods(int periods) {
        return periods(BigDecimal.valueOf(periods));
    }

    String times(int times) {
        return of("times", times);
    }

    String signs(int signs) {
        return of("signs", signs);
    }

    String value(VitalValue value) {
        return text.number(value.amount()) + " " + value.sign().unit();
    }

    String span(Span<VitalValue> span) {
        VitalValue low = span.low().orElseThrow();
        VitalValue high = span.high().orElseThrow();
        return of("span", text.number(low.amount()), value(high));
    }

    private String limit(Limit limit) {
        return text.comparison(limit.comparison().symbol()) + " " + value(limit.value());
    }

    private String pressureLimit(PressureLimit limit) {
        return text.comparison(limit.systolic().comparison().symbol())
                + " "
                + text.number(limit.systolic().value().amount())
                + "/"
                + value(limit.diastolic().value());
    }

    static Table.Rank rank(Tier tier, Table.Line... lines) {
        return new Table.Rank(Optional.of(tier), List.of(lines));
    }

    static Table.Rank plain(Table.Line... lines) {
        return new Table.Rank(Optional.empty(), List.of(lines));
    }
}
