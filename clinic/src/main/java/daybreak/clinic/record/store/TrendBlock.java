package daybreak.clinic.record.store;

import static java.util.Objects.requireNonNull;

import daybreak.care.vitals.VitalSign;
import daybreak.clinic.record.chain.Bytes;
import daybreak.clinic.record.chain.ParameterWord;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One minute of one chair, packed: some three bytes a value.
 *
 * <p>A format byte; the lines, each with the number of its decimals; then the samples in order of
 * observation, those of one instant in order of arrival. A sample is its line, the time since the
 * sample before, and the difference from the line's value before; all as numbers of variable
 * length. A value too long for a number stands as text on a line of its own.
 */
final class TrendBlock {

    private static final int FORMAT = 1;

    /** The decimals of a line whose values stand as text. */
    private static final int AS_TEXT = 0xFF;

    private static final int MOST_DECIMALS = 0x7F;
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE / 4);
    private static final Comparator<TrendSample> BY_OBSERVATION =
            Comparator.comparingLong(TrendSample::observedAt);

    private TrendBlock() {}

    private record Packed(TrendSample.Line line, int decimals) {}

    /** What a block holds and what has arrived since, in order. */
    static List<TrendSample> merged(List<TrendSample> earlier, List<TrendSample> later) {
        List<TrendSample> all = new ArrayList<>(earlier.size() + later.size());
        all.addAll(earlier);
        all.addAll(later);
        all.sort(BY_OBSERVATION);
        return all;
    }

    /** Samples by the minute of their observation, in their order. */
    static Map<Long, List<TrendSample>> byMinute(List<TrendSample> samples) {
        Map<Long, List<TrendSample>> minutes = new TreeMap<>();
        for (TrendSample sample : samples) {
            minutes.computeIfAbsent(sample.minute(), _ -> new ArrayList<>()).add(sample);
        }
        return minutes;
    }

    /**
     * Packs a minute.
     *
     * @param samples of that minute, in order
     */
    static byte[] pack(long minute, List<TrendSample> samples) {
        Map<Packed, Integer> lines = new LinkedHashMap<>();
        samples.forEach(sample -> lines.putIfAbsent(packed(sample), lines.size()));
        Bytes bytes = new Bytes(64 + 4 * samples.size());
        bytes.int1(FORMAT);
        unsigned(bytes, lines.size());
        lines.keySet().forEach(line -> put(bytes, line));
        long[] last = new long[lines.size()];
        long before = TrendSample.startOf(minute);
        for (TrendSample sample : samples) {
            Packed line = packed(sample);
            int index = requireNonNull(lines.get(line));
            unsigned(bytes, index);
            unsigned(bytes, sample.observedAt() - before);
            before = sample.observedAt();
            if (line.decimals() == AS_TEXT) {
                bytes.text(sample.amount().toString());
            } else {
                long value = sample.amount().unscaledValue().longValueExact();
                signed(bytes, value - last[index]);
                last[index] = value;
            }
        }
        return bytes.toBytes();
    }

    private static Packed packed(TrendSample sample) {
        BigDecimal amount = sample.amount();
        boolean fits =
                amount.scale() >= 0
                        && amount.scale() <= MOST_DECIMALS
                        && amount.unscaledValue().abs().compareTo(LARGEST) <= 0;
        return new Packed(sample.line(), fits ? amount.scale() : AS_TEXT);
    }

    private static void put(Bytes bytes, Packed packed) {
        TrendSample.Line line = packed.line();
        bytes.text(line.sign().openName()).int1(line.cuff() ? 1 : 0).int1(line.origin());
        unsigned(bytes, line.device());
        bytes.int1(packed.decimals());
    }

    /** Takes the samples of a block, in their order. */
    interface Taker {

        /** The lines of the block that follows, by their numbers in it. */
        void lines(List<TrendSample.Line> lines);

        /**
         * A sample whose amount is a number.
         *
         * @param observedAt in microseconds since 1970
         * @param line its number in the block
         * @param digits of the amount
         * @param decimals how many of the digits, 0 or more
         */
        void take(long observedAt, int line, long digits, int decimals);

        /** A sample whose amount stands as text. */
        void take(TrendSample sample);
    }

    /** The samples as they are. */
    private static final class Samples implements Taker {

        private final List<TrendSample> all = new ArrayList<>();
        private List<TrendSample.Line> lines = List.of();

        @Override
        public void lines(List<TrendSample.Line> ofBlock) {
            lines = ofBlock;
        }

        @Override
        public void take(long observedAt, int line, long digits, int decimals) {
            BigDecimal amount = BigDecimal.valueOf(digits, decimals);
            all.add(new TrendSample(observedAt, lines.get(line), amount));
        }

        @Override
        public void take(TrendSample sample) {
            all.add(sample);
        }
    }

    /**
     * Unpacks a minute.
     *
     * @throws IllegalArgumentException when the bytes are no block of this format
     */
    static List<TrendSample> unpack(long minute, byte[] block) {
        Samples samples = new Samples();
        read(minute, block, samples);
        return samples.all;
    }

    /**
     * Reads a minute without an object a sample.
     *
     * @throws IllegalArgumentException when the bytes are no block of this format
     */
    static void read(long minute, byte[] block, Taker taker) {
        ByteBuffer bytes = ByteBuffer.wrap(block);
        if (bytes.get() != FORMAT) {
            throw new IllegalArgumentException("a trend block of an unknown format");
        }
        Packed[] lines = new Packed[(int) unsigned(bytes)];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(bytes);
        }
        taker.lines(Arrays.stream(lines).map(Packed::line).toList());
        long[] last = new long[lines.length];
        long at = TrendSample.startOf(minute);
        while (bytes.hasRemaining()) {
            int index = (int) unsigned(bytes);
            at += unsigned(bytes);
            Packed line = lines[index];
            if (line.decimals() == AS_TEXT) {
                taker.take(new TrendSample(at, line.line(), new BigDecimal(text(bytes))));
            } else {
                last[index] += signed(bytes);
                taker.take(at, index, last[index], line.decimals());
            }
        }
    }

    private static Packed line(ByteBuffer bytes) {
        VitalSign sign = ParameterWord.sign(text(bytes));
        boolean cuff = bytes.get() == 1;
        char origin = (char) bytes.get();
        int device = (int) unsigned(bytes);
        return new Packed(
                new TrendSample.Line(sign, cuff, origin, device), Byte.toUnsignedInt(bytes.get()));
    }

    private static String text(ByteBuffer bytes) {
        byte[] utf8 = new byte[bytes.getInt()];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static void unsigned(Bytes bytes, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.int1((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.int1((int) rest);
    }

    private static long unsigned(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private static void signed(Bytes bytes, long value) {
        unsigned(bytes, (value << 1) ^ (value >> 63));
    }

    private static long signed(ByteBuffer bytes) {
        long value = unsigned(bytes);
        return (value >>> 1) ^ -(value & 1);
    }
}
