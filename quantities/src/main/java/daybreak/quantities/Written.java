package daybreak.quantities;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain decimal number and the text behind it.
 *
 * @param number 0 or more
 * @param unit not blank, not yet looked at
 * @param text the whole, without the blanks around it
 */
record Written(BigDecimal number, String unit, String text) {

    static final int LONGEST_NUMBER = 32;

    /** No quantity needs more; what is longer is not looked at. */
    static final int LONGEST_TEXT = 200;

    /** A sign, what somebody may have meant as a number, and the rest; blanks around each. */
    private static final Pattern PARTS =
            Pattern.compile(
                    "[\\h\\v]*(([-+\u2212]?)([0-9.,'\u2019_]*)\\h*(.*?))[\\h\\v]*", Pattern.DOTALL);

    private static final Pattern PLAIN = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern NO_LEADING_ZERO = Pattern.compile("\\.[0-9]+");
    private static final Pattern NO_DIGIT_AFTER_POINT = Pattern.compile("[0-9]+\\.");
    private static final Pattern LEADING_ZEROS = Pattern.compile("0+([0-9].*)");
    private static final Pattern SEPARATORS = Pattern.compile("[0-9.]*[,'\u2019_].*");

    /**
     * Reads a number with something behind it.
     *
     * @param grammar names the units and an example where a refusal has to
     */
    static Parsed<Written> read(String text, Grammar grammar) {
        if (text.length() > LONGEST_TEXT) {
            return Problem.of(Problem.Kind.TOO_LONG, text, Integer.toString(LONGEST_TEXT));
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches() || parts.group(1).isEmpty()) {
            return Problem.of(Problem.Kind.NOTHING_WRITTEN, text, grammar.example());
        }
        String whole = parts.group(1);
        String digits = parts.group(3);
        String rest = parts.group(4);
        if (digits.isEmpty()) {
            return Problem.of(Problem.Kind.NO_NUMBER, whole, grammar.example());
        }
        if (!parts.group(2).isEmpty()) {
            return signed(parts.group(2), whole, grammar);
        }
        if (!rest.isEmpty() && Character.isDigit(rest.codePointAt(0))) {
            return Problem.of(Problem.Kind.SEPARATOR, whole, grammar.example());
        }
        return number(digits, grammar).then(number -> withUnit(number, rest, whole, grammar));
    }

    private static Parsed<Written> withUnit(
            BigDecimal number, String unit, String whole, Grammar grammar) {
        return unit.isEmpty()
                ? Problem.of(Problem.Kind.NO_UNIT, whole, grammar.unitNames(), grammar.example())
                : new Parsed.Ok<>(new Written(number, unit, whole));
    }

    private static Parsed<Written> signed(String sign, String whole, Grammar grammar) {
        Problem.Kind kind = sign.equals("+") ? Problem.Kind.NOT_A_NUMBER : Problem.Kind.NEGATIVE;
        return Problem.of(kind, whole, grammar.example());
    }

    private static Parsed<BigDecimal> number(String digits, Grammar grammar) {
        if (digits.length() > LONGEST_NUMBER) {
            return Problem.of(Problem.Kind.TOO_LONG, digits, Integer.toString(LONGEST_NUMBER));
        }
        if (SEPARATORS.matcher(digits).matches()) {
            return Problem.of(Problem.Kind.SEPARATOR, digits, grammar.example());
        }
        if (NO_LEADING_ZERO.matcher(digits).matches()) {
            return Problem.of(Problem.Kind.NO_LEADING_ZERO, digits, "0" + digits);
        }
        if (NO_DIGIT_AFTER_POINT.matcher(digits).matches()) {
            return Problem.of(
                    Problem.Kind.NO_DIGIT_AFTER_POINT,
                    digits,
                    digits.substring(0, digits.length() - 1));
        }
        if (!PLAIN.matcher(digits).matches()) {
            return Problem.of(Problem.Kind.NOT_A_NUMBER, digits, grammar.example());
        }
        Matcher zeros = LEADING_ZEROS.matcher(digits);
        if (zeros.matches()) {
            return Problem.of(Problem.Kind.LEADING_ZEROS, digits, zeros.group(1));
        }
        return new Parsed.Ok<>(new BigDecimal(digits));
    }
}
