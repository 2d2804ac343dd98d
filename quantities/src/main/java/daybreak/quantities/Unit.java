package daybreak.quantities;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A unit of one dimension. */
sealed interface Unit permits MassUnit, VolumeUnit, WeightUnit, DurationUnit {

    /** The micro sign (two characters look like it) or its stand-in, before a gram or a litre. */
    Pattern MICRO = Pattern.compile("(?<=^|/)[u\u00B5\u03BC](?=[gL](/|$))");

    /** How it is printed. */
    String symbol();

    /** How many of the dimension's counted steps it is. */
    BigDecimal steps();

    /** Whether that text means this unit; case matters. */
    default boolean isWritten(String text) {
        return printed(text).equals(symbol());
    }

    /** The text with each micro as it is printed: {@code ug/kg} is {@code mcg/kg}. */
    static String printed(String text) {
        return MICRO.matcher(text).replaceAll("mc");
    }
}
