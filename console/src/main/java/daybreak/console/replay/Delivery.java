package daybreak.console.replay;

import daybreak.devices.mllp.MllpSender;
import daybreak.devices.mllp.Sending;
import daybreak.devices.pcd.Answer;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Brings messages to the clinic, each until it is answered: a message without an answer is sent
 * again, unchanged, over a new connection. The clinic stores it once.
 */
final class Delivery implements AutoCloseable {

    /** A store that is slow answers within this; one that is away closes at once. */
    private static final Duration ANSWER_TIME = Duration.ofSeconds(10);

    private static final Duration BETWEEN_CONNECTIONS = Duration.ofMillis(500);

    /** Longer than this without any answer, and the clinic is not coming back. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final InetSocketAddress clinic;
    private final MachineClock clock;
    private Optional<MllpSender> sender = Optional.empty();

    /** Told what happens on the way. */
    interface Events {

        /** A connection was made after one was lost. */
        void connectedAgain();

        /** No answer came, or no connection; it will be tried again. */
        void unanswered(String why);
    }

    /** What came of a message. */
    sealed interface Delivered {

        /** It was answered. */
        record Answered(Answer answer, Duration after) implements Delivered {}

        /** The clinic did not answer for as long as one waits. */
        record GivenUp(String why) implements Delivered {}
    }

    Delivery(InetSocketAddress clinic, MachineClock clock) {
        this.clinic = clinic;
        this.clock = clock;
    }

    /**
     * Connects for the first time.
     *
     * @throws IOException when nothing listens there
     */
    void connect() throws IOException {
        sender = Optional.of(connection());
    }

    /** Brings one message, however often it must be sent. */
    Delivered deliver(byte[] message, String controlId, Events events) {
        MachineTime first = clock.now();
        MachineTime giveUp = first.plus(PATIENCE);
        while (true) {
            String why;
            try {
                if (sender.isEmpty()) {
                    connect();
                    events.connectedAgain();
                }
                switch (sender.orElseThrow().send(message)) {
                    case Sending.Answered(var content) -> {
                        Optional<Answer> answer =
                                Answer.read(content)
                                        .filter(said -> said.controlId().equals(controlId));
                        if (answer.isPresent()) {
                            return new Delivered.Answered(answer.get(), first.until(clock.now()));
                        }
                        why = "what answered is no acknowledgement of " + controlId;
                    }
                    case Sending.Unanswered(var reason) -> why = reason;
                }
            } catch (IOException e) {
                why = String.valueOf(e.getMessage());
            }
            close();
            if (!clock.now().isBefore(giveUp)) {
                return new Delivered.GivenUp(why);
            }
            events.unanswered(why);
            LockSupport.parkNanos(BETWEEN_CONNECTIONS.toNanos());
        }
    }

    @Override
    public void close() {
        sender.ifPresent(MllpSender::close);
        sender = Optional.empty();
    }

    private MllpSender connection() throws IOException {
        InetSocketAddress address = new InetSocketAddress(clinic.getHostString(), clinic.getPort());
        return MllpSender.connect(address, Optional.empty(), ANSWER_TIME, clock);
    }
}
