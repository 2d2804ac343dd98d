package daybreak.devices.mllp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream of bytes into frames. Holds at most one frame, and asks the budget before it holds
 * a long one.
 */
final class FrameInput {

    /** Told where in the stream the reader stands, so that a deadline can be set. */
    interface Progress {

        /** Waits for the first byte of a frame. */
        void waits();

        /** A frame has begun. */
        void begins();
    }

    private final InputStream in;
    private final int longest;
    private final FrameBudget budget;
    private final Progress progress;
    private final byte[] chunk = new byte[MllpLimits.FREE_BYTES];
    private int next;
    private int end;
    private byte[] content = new byte[MllpLimits.FREE_BYTES];
    private int length;
    private int reserved;

    FrameInput(InputStream in, int longest, FrameBudget budget, Progress progress) {
        this.in = in;
        this.longest = longest;
        this.budget = budget;
        this.progress = progress;
    }

    /** The next frame; what the one before held is given back. */
    Received next() throws IOException {
        release();
        progress.waits();
        while (true) {
            if (next == end && fill() < 0) {
                return new Received.NoMore(Ending.PEER_CLOSED);
            }
            byte b = chunk[next++];
            if (b == Mllp.START) {
                progress.begins();
                return frame();
            }
            if (b != Mllp.CARRIAGE_RETURN && b != Mllp.LINE_FEED) {
                return new Received.NoMore(Ending.GARBAGE);
            }
        }
    }

    /** Reads and throws away until the peer closes: at most that many bytes. */
    void drain(long atMost) throws IOException {
        long left = atMost;
        while (left > 0) {
            int read = in.read(chunk);
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }

    /** Gives back what the last frame held beyond the free bytes. */
    void release() {
        budget.release(reserved);
        reserved = 0;
        length = 0;
        if (content.length > MllpLimits.FREE_BYTES) {
            content = new byte[MllpLimits.FREE_BYTES];
        }
    }

    private Received frame() throws IOException {
        while (true) {
            if (next == end && fill() < 0) {
                return new Received.NoMore(Ending.HALF_A_FRAME);
            }
            int stop = next;
            while (stop < end && chunk[stop] != Mllp.END && chunk[stop] != Mllp.START) {
                stop++;
            }
            if (length + (stop - next) > longest) {
                return new Received.TooLong(
                        Arrays.copyOf(content, Math.min(length, MllpLimits.FREE_BYTES)));
            }
            if (makeRoomFor(length + (stop - next)) == FrameBudget.Reservation.REFUSED) {
                return new Received.NoMore(Ending.TOO_MUCH_AT_ONCE);
            }
            System.arraycopy(chunk, next, content, length, stop - next);
            length += stop - next;
            next = stop;
            if (next < end) {
                return chunk[next++] == Mllp.END
                        ? new Received.Content(Arrays.copyOf(content, length))
                        : new Received.NoMore(Ending.GARBAGE);
            }
        }
    }

    private FrameBudget.Reservation makeRoomFor(int bytes) {
        if (bytes <= content.length) {
            return FrameBudget.Reservation.GRANTED;
        }
        int wanted = (int) Math.min(longest, Math.max(bytes, 2L * content.length));
        int more = wanted - content.length;
        if (budget.reserve(more) == FrameBudget.Reservation.REFUSED) {
            return FrameBudget.Reservation.REFUSED;
        }
        reserved += more;
        content = Arrays.copyOf(content, wanted);
        return FrameBudget.Reservation.GRANTED;
    }

    private int fill() throws IOException {
        next = 0;
        end = 0;
        int read = in.read(chunk);
        end = Math.max(read, 0);
        return read;
    }
}
