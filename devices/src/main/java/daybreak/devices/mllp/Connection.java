package daybreak.devices.mllp;

import daybreak.quantities.time.MachineTime;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One peer: reads a frame, has it answered, writes the answer, reads the next. Runs on the virtual
 * thread that made it. What it may not exceed in time stands in {@link #deadline}, which the
 * listener checks from outside; so a peer that neither sends nor takes is cut off wherever its
 * thread is blocked.
 */
final class Connection implements FrameInput.Progress {

    /** How much of a frame that is too long is thrown away, so that the peer can read why. */
    private static final long DRAINED_BYTES = 8L * 1024 * 1024;

    private final long number;
    private final Socket wire;
    private final Terms terms;
    private final Thread thread = Thread.currentThread();
    private final AtomicReference<@Nullable Ending> ending = new AtomicReference<>();
    private volatile Deadline deadline;
    private volatile Doing doing = Doing.WAITING;

    private enum Doing {
        WAITING,
        ANSWERING
    }

    Connection(long number, Socket wire, Terms terms) {
        this.number = number;
        this.wire = wire;
        this.terms = terms;
        this.deadline = in(terms.limits().frameTime(), Ending.NETWORK);
    }

    /** The whole conversation, from the first byte to the end of the connection. */
    Ending converse() {
        try {
            Socket socket = terms.tls().isPresent() ? terms.tls().get().overServer(wire) : wire;
            Peer peer = new Peer(number, remote(), Tls.clientOf(socket));
            try {
                terms.handler().opened(peer);
                end(answerFrames(socket, peer));
            } finally {
                end(Ending.NETWORK);
                terms.handler().ended(peer, reason());
            }
        } catch (IOException e) {
            end(Ending.NETWORK);
        } catch (InterruptedException e) {
            end(Ending.STOPPED);
        }
        return reason();
    }

    /** Ends the connection if its time is over. */
    void checkDeadline(MachineTime now) {
        Deadline current = deadline;
        if (current.isPastAt(now)) {
            cutOff(current.because());
        }
    }

    /** Ends the connection unless a frame of it is being answered. */
    void stopWaiting() {
        if (doing == Doing.WAITING) {
            cutOff(Ending.STOPPED);
        }
    }

    /** Ends the connection wherever it is. */
    void cutOff(Ending because) {
        end(because);
        thread.interrupt();
    }

    @Override
    public void waits() {
        doing = Doing.WAITING;
        deadline = in(terms.limits().idleTime(), Ending.IDLE);
    }

    @Override
    public void begins() {
        deadline = in(terms.limits().frameTime(), Ending.FRAME_TOO_SLOW);
    }

    private Ending answerFrames(Socket socket, Peer peer) throws IOException, InterruptedException {
        FrameInput input =
                new FrameInput(
                        socket.getInputStream(), terms.limits().frameBytes(), terms.budget(), this);
        try {
            while (true) {
                switch (input.next()) {
                    case Received.Content(var content) -> {
                        Optional<byte[]> answer = ask(content, peer);
                        if (answer.isEmpty()) {
                            return Ending.UNANSWERED;
                        }
                        write(socket.getOutputStream(), answer.get());
                        terms.answered().increment();
                    }
                    case Received.TooLong(var beginning) -> {
                        refuse(socket, input, terms.handler().refuseTooLong(beginning, peer));
                        return Ending.FRAME_TOO_LONG;
                    }
                    case Received.NoMore(var because) -> {
                        return because;
                    }
                }
            }
        } finally {
            input.release();
        }
    }

    private Optional<byte[]> ask(byte[] content, Peer peer) throws InterruptedException {
        doing = Doing.ANSWERING;
        deadline = in(terms.limits().answerTime(), Ending.UNANSWERED);
        try {
            byte[] answer = terms.handler().answer(content, peer).toCompletableFuture().get();
            return answer.length == 0 ? Optional.empty() : Optional.of(answer);
        } catch (ExecutionException e) {
            // The handler knows why: it completed the answer so. The peer keeps its message.
            return Optional.empty();
        }
    }

    private void write(OutputStream out, byte[] answer) throws IOException {
        deadline = in(terms.limits().writeTime(), Ending.ANSWER_NOT_TAKEN);
        out.write(Mllp.frame(answer));
        out.flush();
    }

    private void refuse(Socket socket, FrameInput input, byte[] answer) throws IOException {
        if (answer.length == 0) {
            return;
        }
        write(socket.getOutputStream(), answer);
        deadline = in(terms.limits().writeTime(), Ending.FRAME_TOO_LONG);
        socket.shutdownOutput();
        input.drain(DRAINED_BYTES);
    }

    private void end(Ending because) {
        if (ending.compareAndSet(null, because)) {
            Sockets.close(wire);
        }
    }

    private Ending reason() {
        Ending because = ending.get();
        return because == null ? Ending.NETWORK : because;
    }

    private InetSocketAddress remote() throws IOException {
        return wire.getRemoteSocketAddress() instanceof InetSocketAddress address
                ? address
                : gone();
    }

    private static InetSocketAddress gone() throws IOException {
        throw new IOException("the peer is gone already");
    }

    private Deadline in(Duration time, Ending because) {
        return new Deadline(terms.clock().now().plus(time), because);
    }
}
