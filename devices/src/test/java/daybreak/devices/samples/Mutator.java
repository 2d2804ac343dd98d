package daybreak.devices.samples;

import daybreak.quantities.random.RandomStream;
import daybreak.testkit.property.Gen;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Damages a message as networks, gateways and attackers do: bytes changed, dropped, doubled and
 * swapped, separators put where none belong, fields, rows and halves moved, numbers made absurd.
 * The same stream damages in the same way.
 */
public final class Mutator {

    private static final byte[] SEPARATORS = {
        '|', '^', '~', '\\', '&', '\r', '\n', 0x0B, 0x1C, 0, ' ', '.', '-', '+', '#'
    };

    private static final List<String> NASTY =
            List.of(
                    "",
                    "\"\"",
                    "1e999",
                    "72d",
                    "NaN",
                    "-1",
                    "0",
                    "99999999999999999999999999999999",
                    "１２",
                    "0x48",
                    "mm[Hg]^mm[Hg]^UCUM",
                    "262688^MDC_DIM_PERCENT^MDC",
                    "150456^MDC_PULS_OXIM_SAT_O2^MDC",
                    "20260230",
                    "20260302103001.1234-0500",
                    "X",
                    "W",
                    "1.1.1.1",
                    "1.0.0.0",
                    "\\X0D\\",
                    "\\.br\\",
                    "\\",
                    "~~~~",
                    "^^^^",
                    "&&&&",
                    "OBX|9|NM|147842^^MDC|1.1.1.1|180|bpm\r",
                    "\rMSH|^~\\&|\r",
                    "\r\r\r",
                    "\rOBX");

    private final IntUnaryOperator below;

    /**
     * @param below draws a whole number from 0 to just below its argument
     */
    public Mutator(IntUnaryOperator below) {
        this.below = below;
    }

    /** Damages as the stream decides. */
    public static Mutator of(RandomStream random) {
        return new Mutator(random::nextInt);
    }

    /** Any of the messages, damaged. */
    public static Gen<byte[]> damagedOf(List<byte[]> messages) {
        return draws -> {
            Mutator mutator = new Mutator(n -> (int) draws.evenlyUpTo(n - 1));
            return mutator.damaged(messages.get(mutator.below(messages.size())));
        };
    }

    /** The message with one to five damages. */
    public byte[] damaged(byte[] message) {
        byte[] bytes = message;
        int damages = 1 + below(5);
        for (int i = 0; i < damages; i++) {
            bytes = damagedOnce(bytes);
        }
        return bytes;
    }

    private byte[] damagedOnce(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = below(bytes.length);
        return switch (below(10)) {
            case 0 -> replaced(bytes, at, 1, new byte[] {(byte) below(256)});
            case 1 -> replaced(bytes, at, 1, new byte[] {separator()});
            case 2 -> replaced(bytes, at, 0, new byte[] {separator()});
            case 3 -> replaced(bytes, at, Math.min(1 + below(8), bytes.length - at), new byte[0]);
            case 4 -> replaced(bytes, at, 0, piece(bytes));
            case 5 -> replaced(bytes, 0, bytes.length, cut(bytes, 0, at));
            case 6 -> withField(bytes, nasty());
            case 7 -> withField(bytes, fieldOf(bytes));
            case 8 -> swapped(bytes, at, below(bytes.length));
            default -> rowAgain(bytes);
        };
    }

    private int below(int bound) {
        return below.applyAsInt(bound);
    }

    private byte separator() {
        return SEPARATORS[below(SEPARATORS.length)];
    }

    private byte[] nasty() {
        return NASTY.get(below(NASTY.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] piece(byte[] bytes) {
        int from = below(bytes.length);
        return cut(bytes, from, Math.min(from + 1 + below(64), bytes.length));
    }

    /** One field's content put in another's place. */
    private byte[] withField(byte[] bytes, byte[] content) {
        int from = after(bytes, below(bytes.length), (byte) '|');
        int to = fieldEnd(bytes, from);
        return replaced(bytes, from, to - from, content);
    }

    private byte[] fieldOf(byte[] bytes) {
        int from = after(bytes, below(bytes.length), (byte) '|');
        return cut(bytes, from, fieldEnd(bytes, from));
    }

    private byte[] rowAgain(byte[] bytes) {
        int from = after(bytes, below(bytes.length), (byte) '\r');
        int to = after(bytes, from, (byte) '\r');
        return replaced(
                bytes, after(bytes, below(bytes.length), (byte) '\r'), 0, cut(bytes, from, to));
    }

    private static byte[] swapped(byte[] bytes, int one, int other) {
        byte[] result = bytes.clone();
        result[one] = bytes[other];
        result[other] = bytes[one];
        return result;
    }

    private static int after(byte[] bytes, int from, byte separator) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == separator) {
                return i + 1;
            }
        }
        return bytes.length;
    }

    private static int fieldEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '|' && bytes[end] != '\r') {
            end++;
        }
        return end;
    }

    private static byte[] cut(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] replaced(byte[] bytes, int at, int count, byte[] by) {
        ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length + by.length);
        result.write(bytes, 0, at);
        result.write(by, 0, by.length);
        result.write(bytes, at + count, bytes.length - at - count);
        return result.toByteArray();
    }
}
