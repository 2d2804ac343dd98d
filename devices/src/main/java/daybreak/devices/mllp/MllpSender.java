package daybreak.devices.mllp;

import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;

/**
 * A monitor's side of the wire: sends one message and waits for its answer, as monitors do. One
 * sender is one connection; after {@link Sending.Unanswered} it is of no more use. Not for several
 * threads.
 */
public final class MllpSender implements AutoCloseable {

    /** An acknowledgement is small; what is longer is none. */
    private static final int LONGEST_ANSWER_BYTES = 1024 * 1024;

    private static final FrameInput.Progress UNWATCHED =
            new FrameInput.Progress() {
                @Override
                public void waits() {}

                @Override
                public void begins() {}
            };

    private final Socket wire;
    private final Socket socket;
    private final MachineClock clock;
    private final Duration patience;
    private final FrameInput answers;
    private MachineTime giveUp;

    private MllpSender(Socket wire, Socket socket, MachineClock clock, Duration patience)
            throws IOException {
        this.wire = wire;
        this.socket = socket;
        this.clock = clock;
        this.patience = patience;
        this.giveUp = clock.now();
        this.answers =
                new FrameInput(
                        new TimedInput(socket.getInputStream()),
                        LONGEST_ANSWER_BYTES,
                        new FrameBudget(LONGEST_ANSWER_BYTES),
                        UNWATCHED);
    }

    /**
     * Connects.
     *
     * @param patience how long to wait for the connection, and for each answer
     * @throws IOException when nothing listens there, or the handshake fails
     */
    public static MllpSender connect(
            InetSocketAddress address, Optional<Tls> tls, Duration patience, MachineClock clock)
            throws IOException {
        Socket wire = new Socket();
        try {
            wire.connect(address, millis(patience));
            wire.setTcpNoDelay(true);
            wire.setSoTimeout(millis(patience));
            Socket socket = tls.isPresent() ? tls.get().overClient(wire) : wire;
            return new MllpSender(wire, socket, clock, patience);
        } catch (IOException e) {
            Sockets.close(wire);
            throw e;
        }
    }

    /** Sends a message and waits for its answer. */
    public Sending send(byte[] message) {
        giveUp = clock.now().plus(patience);
        try {
            socket.getOutputStream().write(Mllp.frame(message));
            return switch (answers.next()) {
                case Received.Content(var answer) -> new Sending.Answered(answer);
                case Received.TooLong _ -> unanswered("the answer was longer than 1 MiB");
                case Received.NoMore(var because) ->
                        unanswered("the connection was " + because.words());
            };
        } catch (SocketTimeoutException e) {
            return unanswered("no answer within " + patience.toMillis() + " ms");
        } catch (IOException e) {
            return unanswered(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        Sockets.close(wire);
    }

    private Sending unanswered(String why) {
        close();
        return new Sending.Unanswered(why);
    }

    private static int millis(Duration time) {
        return Math.clamp(time.toMillis(), 1, Integer.MAX_VALUE);
    }

    /** Reads until {@link #giveUp}, however the bytes drip in. */
    private final class TimedInput extends InputStream {

        private final InputStream in;

        TimedInput(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            Duration left = clock.now().until(giveUp);
            if (!left.isPositive()) {
                throw new SocketTimeoutException("the answer dripped in too slowly");
            }
            wire.setSoTimeout(millis(left));
            return in.read(into, from, count);
        }
    }
}
