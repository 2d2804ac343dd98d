package daybreak.clinic.monitoring.web;

import daybreak.clinic.shell.Language;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number as it is written in a language: digits, and at most one decimal sign. */
final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,2})?");

    private TypedNumber() {}

    /** The number; empty where it is none, or is written as in another language. */
    static Optional<BigDecimal> read(String typed, Language language) {
        char decimal = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
        String text = typed.strip();
        if (decimal != '.' && text.indexOf('.') >= 0) {
            return Optional.empty();
        }
        String plain = text.replace(decimal, '.');
        return PLAIN.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }
}
