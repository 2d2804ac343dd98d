package daybreak.clinic.record;

import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.time.ObservationTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.AbstractList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A stretch of a chair's vital signs: its valid values in order of observation, those of one
 * instant in order of arrival.
 *
 * <p>Three hours at 1 Hz are some 40,000 values. They stand as columns of numbers and are asked for
 * by their place, from 0; {@link #points} shows the same values one by one.
 */
public final class Trend {

    /** The decimals of a value that has no room in a number: its digits are its place in large. */
    static final byte LARGE = -1;

    /** A double holds integers exactly up to here, and its quotients are correctly rounded. */
    private static final long EXACT_IN_DOUBLE = 1L << 53;

    private static final double[] POWERS = powers();

    private final int size;
    private final long[] observedAt;
    private final Line[] lines;
    private final long[] digits;
    private final byte[] decimals;
    private final List<BigDecimal> large;

    /**
     * What one drawn line would join.
     *
     * @param sign what was measured
     * @param cuff true when a cuff measured it
     * @param origin measured or typed
     * @param source who said so
     */
    public record Line(VitalSign sign, boolean cuff, Origin origin, DeviceId source) {}

    /**
     * One valid value.
     *
     * @param observedAt when it was true
     * @param value in the canonical unit
     * @param cuff true when a cuff measured it
     * @param origin measured or typed
     * @param source who said so
     */
    public record Point(
            ObservationTime observedAt,
            VitalValue value,
            boolean cuff,
            Origin origin,
            DeviceId source) {}

    /**
     * Where a sign's values reach, by their places.
     *
     * @param lowest of them
     * @param highest of them
     * @param last of them
     */
    public record Extent(int lowest, int highest, int last) {}

    Trend(TrendBuilder built) {
        this.size = built.size;
        this.observedAt = built.observedAt;
        this.lines = built.lines;
        this.digits = built.digits;
        this.decimals = built.decimals;
        this.large = List.copyOf(built.large);
    }

    /** The trend of these values, which are in order. */
    public static Trend of(List<Point> points) {
        TrendBuilder builder = new TrendBuilder();
        for (Point point : points) {
            builder.add(
                    ChronoUnit.MICROS.between(Instant.EPOCH, point.observedAt().instant()),
                    new Line(point.value().sign(), point.cuff(), point.origin(), point.source()),
                    point.value().amount());
        }
        return builder.build();
    }

    private static double[] powers() {
        double[] powers = new double[16];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /** How many values. */
    public int size() {
        return size;
    }

    /** When a value was true, in microseconds since 1970. */
    public long observedAt(int place) {
        return observedAt[place];
    }

    /** Which line a value continues. */
    public Line line(int place) {
        return lines[place];
    }

    /** A value in its canonical unit, as the nearest double: for drawing. */
    public double amount(int place) {
        long number = digits[place];
        int scale = decimals[place];
        return scale < 0 || scale >= POWERS.length || Math.abs(number) > EXACT_IN_DOUBLE
                ? exact(place).doubleValue()
                : number / POWERS[scale];
    }

    /** A value in its canonical unit, as it was sent. */
    public BigDecimal exact(int place) {
        return decimals[place] == LARGE
                ? large.get((int) digits[place])
                : BigDecimal.valueOf(digits[place], decimals[place]);
    }

    /** Compares two values of one sign by size. */
    private int compare(int one, int other) {
        return decimals[one] == decimals[other] && decimals[one] != LARGE
                ? Long.compare(digits[one], digits[other])
                : exact(one).compareTo(exact(other));
    }

    /** How far each sign that has values reaches; of equal values the first. */
    public Map<VitalSign, Extent> extents() {
        Map<VitalSign, int[]> places = new EnumMap<>(VitalSign.class);
        for (int i = 0; i < size; i++) {
            int[] known = places.get(lines[i].sign());
            if (known == null) {
                places.put(lines[i].sign(), new int[] {i, i, i});
            } else {
                known[0] = compare(i, known[0]) < 0 ? i : known[0];
                known[1] = compare(i, known[1]) > 0 ? i : known[1];
                known[2] = i;
            }
        }
        Map<VitalSign, Extent> extents = new EnumMap<>(VitalSign.class);
        places.forEach(
                (sign, known) -> extents.put(sign, new Extent(known[0], known[1], known[2])));
        return extents;
    }

    /** One value. */
    private Point point(int place) {
        Line line = lines[place];
        return new Point(
                new ObservationTime(Instant.EPOCH.plus(observedAt[place], ChronoUnit.MICROS)),
                new VitalValue(line.sign(), exact(place)),
                line.cuff(),
                line.origin(),
                line.source());
    }

    /** The values one by one. */
    public List<Point> points() {
        return new Points();
    }

    private final class Points extends AbstractList<Point> implements RandomAccess {

        @Override
        public Point get(int place) {
            return point(Objects.checkIndex(place, size));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
