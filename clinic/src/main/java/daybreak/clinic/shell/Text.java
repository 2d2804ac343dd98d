package daybreak.clinic.shell;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

/** What a page says, in one language: texts by key, and numbers and times as read there. */
public final class Text {

    private final Language language;
    private final ZoneId zone;
    private final Map<String, String> patterns;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter clockWithSeconds;
    private final DateTimeFormatter day;

    Text(Language language, ZoneId zone, Map<String, String> patterns) {
        this.language = language;
        this.zone = zone;
        this.patterns = patterns;
        this.clock = formatter("HH:mm");
        this.clockWithSeconds = formatter("HH:mm:ss");
        this.day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(language.locale())
                        .withZone(zone);
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).withZone(zone);
    }

    public Language language() {
        return language;
    }

    /**
     * The text of that key, its places {0}, {1}, … filled.
     *
     * @throws IllegalArgumentException when there is no such text
     */
    public String of(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text '" + key + "' in " + language.tag());
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** What a refusal says: the value found and the way out. */
    public String of(Refusal refusal) {
        return of(refusal.code().key(), refusal.arguments().toArray());
    }

    /** A number as read here: exact, a digit before the sign, no zeros at its end, no grouping. */
    public String number(BigDecimal value) {
        DecimalFormat format =
                new DecimalFormat("0", DecimalFormatSymbols.getInstance(language.locale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /**
     * A comparison as people write it: ≤ for {@code <=} and ≥ for {@code >=}, others as they are.
     */
    public String comparison(String symbol) {
        return switch (symbol) {
            case "<=" -> "≤";
            case ">=" -> "≥";
            default -> symbol;
        };
    }

    /** Hours and minutes on the clinic's wall: 09:05. */
    public String clock(Instant instant) {
        return clock.format(instant);
    }

    /** The same with seconds: 09:05:30. */
    public String clockWithSeconds(Instant instant) {
        return clockWithSeconds.format(instant);
    }

    /** A day without a place, such as a birthday. */
    public String date(LocalDate date) {
        return day.format(date.atStartOfDay(zone));
    }

    /** The day at the clinic, with its year. */
    public String day(Instant instant) {
        return day.format(instant);
    }
}
