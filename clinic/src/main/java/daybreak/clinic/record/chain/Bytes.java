package daybreak.clinic.record.chain;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing row of bytes, numbers in network order: what PostgreSQL reads and what is hashed. */
public final class Bytes {

    private static final VarHandle INT2 =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT4 =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT8 =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private byte[] array;
    private int length;

    public Bytes(int capacity) {
        this.array = new byte[capacity];
    }

    private int room(int bytes) {
        int at = length;
        if (array.length - at < bytes) {
            array = Arrays.copyOf(array, Math.max(array.length * 2, at + bytes));
        }
        length = at + bytes;
        return at;
    }

    public Bytes int1(int value) {
        int at = room(1);
        array[at] = (byte) value;
        return this;
    }

    public Bytes int2(int value) {
        int at = room(Short.BYTES);
        INT2.set(array, at, (short) value);
        return this;
    }

    public Bytes int4(int value) {
        int at = room(Integer.BYTES);
        INT4.set(array, at, value);
        return this;
    }

    public Bytes int8(long value) {
        int at = room(Long.BYTES);
        INT8.set(array, at, value);
        return this;
    }

    public Bytes raw(byte[] bytes) {
        int at = room(bytes.length);
        System.arraycopy(bytes, 0, array, at, bytes.length);
        return this;
    }

    /** The length in UTF-8 as four bytes, then the text. */
    public Bytes text(String text) {
        int characters = text.length();
        int at = room(Integer.BYTES + characters);
        for (int i = 0; i < characters; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                length = at;
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                return int4(utf8.length).raw(utf8);
            }
            array[at + Integer.BYTES + i] = (byte) c;
        }
        INT4.set(array, at, characters);
        return this;
    }

    /** Forgets what is in it and keeps the room. */
    public void clear() {
        length = 0;
    }

    public int length() {
        return length;
    }

    /** The first {@link #length} bytes of it count; valid until the next change. */
    public byte[] array() {
        return array;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(array, length);
    }
}
