package daybreak.clinic.mutation;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes on the wire, taken apart as MLLP says: a frame begins with 0x0B and ends with 0x1C; between
 * frames only line ends are allowed.
 *
 * @param frames the content of each whole frame, in their order
 * @param ending what follows the last of them
 */
record WireText(List<byte[]> frames, Ending ending) {

    private static final int START = 0x0B;
    private static final int END = 0x1C;

    /** How the bytes end. */
    enum Ending {
        /** Between frames: the connection goes on. */
        BETWEEN_FRAMES,
        /** Within a frame: the other side waits for its rest. */
        WITHIN_A_FRAME,
        /** With something that is no frame: the other side ends the connection. */
        GARBAGE
    }

    static byte[] framed(byte[] content) {
        byte[] bytes = new byte[content.length + 3];
        bytes[0] = START;
        System.arraycopy(content, 0, bytes, 1, content.length);
        bytes[content.length + 1] = END;
        bytes[content.length + 2] = '\r';
        return bytes;
    }

    static WireText of(byte[] bytes) {
        List<byte[]> frames = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] == '\r' || bytes[at] == '\n') {
                at++;
            } else if (bytes[at] != START) {
                return new WireText(frames, Ending.GARBAGE);
            } else {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                at++;
                while (at < bytes.length && bytes[at] != END && bytes[at] != START) {
                    content.write(bytes[at++]);
                }
                if (at == bytes.length) {
                    return new WireText(frames, Ending.WITHIN_A_FRAME);
                }
                if (bytes[at++] == START) {
                    return new WireText(frames, Ending.GARBAGE);
                }
                frames.add(content.toByteArray());
            }
        }
        return new WireText(frames, Ending.BETWEEN_FRAMES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WireText(var theirs, var theirEnding)
                && ending == theirEnding
                && Arrays.deepEquals(frames.toArray(), theirs.toArray());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(frames.toArray());
    }
}
