package daybreak.quantities;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a text that should have been a quantity, and the way out. It does not know in
 * which field the text stood; whoever asked does.
 *
 * @param kind what is wrong; screens keep a sentence for each in each language
 * @param found the part of the text that is wrong, as it was written
 * @param wayOut what to write instead, as the kind says
 */
public record Problem(Kind kind, String found, List<String> wayOut) {

    private static final int LONGEST_QUOTE = 60;

    /** The kinds. In each sentence {@code %1$s} is what was found, the others are the way out. */
    public enum Kind {
        /** Blank. Way out: an example. */
        NOTHING_WRITTEN("nothing was written; write for example %2$s"),
        /** No digit at the beginning. Way out: an example. */
        NO_NUMBER("\"%1$s\" does not begin with a number; write for example %2$s"),
        /** Digits and points that make no number. Way out: an example. */
        NOT_A_NUMBER("\"%1$s\" is no plain decimal number; write for example %2$s"),
        /** A minus before the number. Way out: an example. */
        NEGATIVE("\"%1$s\" is below zero; write a number of 0 or more, for example %2$s"),
        /**
         * A comma, an apostrophe or a blank among the digits: half the world reads it as thousands,
         * the other half as decimals. Way out: an example.
         */
        SEPARATOR(
                "\"%1$s\" has something between its digits; write digits and at most a decimal"
                        + " point, for example %2$s"),
        /** {@code .5}. Way out: the number with its zero. */
        NO_LEADING_ZERO("\"%1$s\" has no digit before the point; write %2$s"),
        /** {@code 5.}. Way out: the number without the point. */
        NO_DIGIT_AFTER_POINT("\"%1$s\" has no digit after the point; write %2$s"),
        /** {@code 05}: a point may be missing. Way out: the number without the zeros. */
        LEADING_ZEROS("\"%1$s\" begins with a zero too many; write %2$s if that is meant"),
        /** More characters than any measurement has. Way out: the most that are read. */
        TOO_LONG("\"%1$s\" is longer than any quantity; write at most %2$s characters"),
        /** A bare number. Way out: the units, an example. */
        NO_UNIT("\"%1$s\" has no unit; write one of %2$s behind the number, for example %3$s"),
        /** Not a unit of this dimension, or in the wrong case. Way out: the units. */
        UNKNOWN_UNIT("\"%1$s\" is no unit that is read here; write one of %2$s (case matters)"),
        /** Finer than what is counted. Way out: the smallest step. */
        TOO_FINE("%1$s is finer than can be kept; the smallest step is %2$s"),
        /** More than can be kept. Way out: the most. */
        TOO_LARGE("%1$s is more than can be kept; the most is %2$s"),
        /** A proportion whose terms cannot be kept exactly. No further way out. */
        TOO_MANY_DIGITS("%1$s has more digits than can be kept exactly; write fewer"),
        /** Divided by nothing, or none of what is never none. Way out: an example. */
        ZERO("%1$s means nothing; write more than 0, for example %2$s");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    public Problem {
        wayOut = List.copyOf(wayOut);
    }

    /** In one line: what is wrong, the value, and the way out. */
    public String english() {
        List<Object> words = new ArrayList<>();
        words.add(quotable(found));
        words.addAll(wayOut);
        return kind.sentence.formatted(words.toArray());
    }

    /** Short, and without characters that would end a line or move a terminal's cursor. */
    private static String quotable(String found) {
        int end = Math.min(found.length(), found.offsetByCodePoints(0, quoted(found)));
        String visible = found.substring(0, end).replaceAll("[\\p{Cntrl}\\p{Cf}]", "\uFFFD");
        return end < found.length() ? visible + "..." : visible;
    }

    private static int quoted(String found) {
        return Math.min(LONGEST_QUOTE, found.codePointCount(0, found.length()));
    }

    static <T> Parsed<T> of(Kind kind, String found, String... wayOut) {
        return new Parsed.Refused<>(new Problem(kind, found, List.of(wayOut)));
    }
}
