package daybreak.clinic.protocol.document;

import daybreak.care.alarm.Tier;
import daybreak.care.protocol.Comparison;
import daybreak.care.protocol.Limit;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.PossibleRange;
import daybreak.care.protocol.PressureLimit;
import daybreak.care.protocol.Schedule;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.Durations;
import daybreak.quantities.range.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/**
 * How values are written in a document. The schema has already refused every other writing, so what
 * cannot be read here is a mistake of ours and throws.
 */
final class Writing {

    private Writing() {}

    /** {@code 15 s}, {@code 5 min}. */
    static Duration time(String text) {
        return Durations.of(text);
    }

    /** {@code < 92 %}. */
    static Limit limit(VitalSign sign, String text) {
        String[] words = text.split(" ", -1);
        return new Limit(comparison(words[0]), VitalValue.of(sign, words[1]));
    }

    /** {@code > 160/100 mmHg}. */
    static PressureLimit pressureLimit(String text) {
        String[] words = text.split("[ /]", -1);
        Comparison comparison = comparison(words[0]);
        return new PressureLimit(
                new Limit(comparison, VitalValue.of(VitalSign.SYSTOLIC, words[1])),
                new Limit(comparison, VitalValue.of(VitalSign.DIASTOLIC, words[2])));
    }

    /** {@code 40 to 160 /min}: the lower end. */
    static VitalValue from(VitalSign sign, String text) {
        return VitalValue.of(sign, text.split(" ", -1)[0]);
    }

    /** {@code 40 to 160 /min}: the upper end. */
    static VitalValue to(VitalSign sign, String text) {
        return VitalValue.of(sign, text.split(" ", -1)[2]);
    }

    /** {@code 40 to 160 /min}; runs upwards. */
    static Span<VitalValue> span(VitalSign sign, String text) {
        return Span.between(from(sign, text), to(sign, text));
    }

    /** {@code 40 mmHg}. */
    static VitalValue value(VitalSign sign, String text) {
        return from(sign, text);
    }

    /** {@code 30 %}, {@code 2.5 periods}. */
    static BigDecimal number(String text) {
        return new BigDecimal(text.split(" ", -1)[0]);
    }

    /** {@code 3 periods}, {@code 10 times}. */
    static int count(String text) {
        return number(text).intValueExact();
    }

    static Tier tier(String text) {
        return named(Tier.values(), Tier::openName, text);
    }

    static Phase phase(String text) {
        return named(Phase.values(), Phase::openName, text);
    }

    static PossibleRange.Zero zero(String text) {
        return named(PossibleRange.Zero.values(), zero -> words(zero.name()), text);
    }

    static Schedule.Absence absence(String text) {
        return named(Schedule.Absence.values(), absence -> words(absence.name()), text);
    }

    private static Comparison comparison(String symbol) {
        return named(Comparison.values(), Comparison::symbol, symbol);
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <E> E named(E[] all, Function<E, String> name, String text) {
        return Arrays.stream(all)
                .filter(one -> name.apply(one).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "'" + text + "' is none of " + Arrays.toString(all)));
    }
}
