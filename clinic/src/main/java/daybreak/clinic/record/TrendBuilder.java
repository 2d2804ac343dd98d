package daybreak.clinic.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers the values of a trend. Those that come out of the order of observation are put in order
 * at the end; values of one instant stay as they came.
 */
public final class TrendBuilder {

    private static final int FIRST_ROOM = 1_024;

    /** Decimals and bits that surely fit into a byte and a long. */
    private static final int MOST_DECIMALS = Byte.MAX_VALUE;

    private static final int MOST_BITS = 62;

    private boolean isOrdered = true;
    int size;
    long[] observedAt = new long[FIRST_ROOM];
    Trend.Line[] lines = new Trend.Line[FIRST_ROOM];
    long[] digits = new long[FIRST_ROOM];
    byte[] decimals = new byte[FIRST_ROOM];
    final List<BigDecimal> large = new ArrayList<>();

    /**
     * Adds the next value.
     *
     * @param micros when it was true, in microseconds since 1970
     * @param line which it continues
     * @param amount in the canonical unit
     */
    public void add(long micros, Trend.Line line, BigDecimal amount) {
        boolean fits =
                amount.scale() >= 0
                        && amount.scale() <= MOST_DECIMALS
                        && amount.unscaledValue().bitLength() <= MOST_BITS;
        if (fits) {
            add(micros, line, amount.unscaledValue().longValueExact(), amount.scale());
        } else {
            large.add(amount);
            put(micros, line, large.size() - 1L, Trend.LARGE);
        }
    }

    /**
     * Adds the next value.
     *
     * @param micros when it was true, in microseconds since 1970
     * @param line which it continues
     * @param number its digits
     * @param scale how many of them are decimals, from 0 to 127
     */
    public void add(long micros, Trend.Line line, long number, int scale) {
        if (scale < 0 || scale > MOST_DECIMALS) {
            throw new IllegalArgumentException(scale + " decimals");
        }
        put(micros, line, number, (byte) scale);
    }

    private void put(long micros, Trend.Line line, long number, byte scale) {
        isOrdered &= size == 0 || micros >= observedAt[size - 1];
        if (size == digits.length) {
            observedAt = Arrays.copyOf(observedAt, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
            digits = Arrays.copyOf(digits, 2 * size);
            decimals = Arrays.copyOf(decimals, 2 * size);
        }
        observedAt[size] = micros;
        lines[size] = line;
        digits[size] = number;
        decimals[size] = scale;
        size++;
    }

    /** The trend. Nothing is added after it. */
    public Trend build() {
        if (!isOrdered) {
            sort();
        }
        return new Trend(this);
    }

    private void sort() {
        Integer[] places = new Integer[size];
        Arrays.setAll(places, place -> place);
        Arrays.sort(places, Comparator.comparingLong(place -> observedAt[place]));
        long[] sortedTimes = new long[size];
        Trend.Line[] sortedLines = new Trend.Line[size];
        long[] sortedDigits = new long[size];
        byte[] sortedDecimals = new byte[size];
        for (int i = 0; i < size; i++) {
            int place = places[i];
            sortedTimes[i] = observedAt[place];
            sortedLines[i] = lines[place];
            sortedDigits[i] = digits[place];
            sortedDecimals[i] = decimals[place];
        }
        observedAt = sortedTimes;
        lines = sortedLines;
        digits = sortedDigits;
        decimals = sortedDecimals;
    }
}
