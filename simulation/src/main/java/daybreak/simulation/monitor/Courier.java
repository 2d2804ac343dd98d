package daybreak.simulation.monitor;

import daybreak.devices.mllp.MllpSender;
import daybreak.devices.mllp.Sending;
import daybreak.devices.monitor.Monitor;
import daybreak.devices.pcd.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Carries what waits in an outbox over the wire, one message at a time, each until it is
 * acknowledged: after a broken connection the same message goes again, unchanged, over a new one.
 * For one thread.
 */
final class Courier implements AutoCloseable {

    private static final Duration SHORTEST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** In history nobody unplugs anything: what fails so often will not come right. */
    private static final int TRIES_AT_ONCE = 20;

    private final Monitor monitor;
    private final Line line;
    private final Outbox outbox;
    private Optional<MllpSender> connection = Optional.empty();
    private int refusals;
    private volatile Counts counts = new Counts(0, 0, 0, "");

    /**
     * What has become of the messages so far.
     *
     * @param acknowledged stored by the clinic
     * @param refused given up after refusals
     * @param unanswered attempts that nobody answered
     * @param lastTrouble why the last one was refused or unanswered
     */
    record Counts(long acknowledged, long refused, long unanswered, String lastTrouble) {

        private Counts oneTaken() {
            return new Counts(acknowledged + 1, refused, unanswered, lastTrouble);
        }

        private Counts oneRefused() {
            return new Counts(acknowledged, refused + 1, unanswered, lastTrouble);
        }

        private Counts oneUnanswered(String why) {
            return new Counts(acknowledged, refused, unanswered + 1, why);
        }

        private Counts trouble(String why) {
            return new Counts(acknowledged, refused, unanswered, why);
        }
    }

    Courier(Monitor monitor, Line line, Outbox outbox) {
        this.monitor = monitor;
        this.line = line;
        this.outbox = outbox;
    }

    Counts counts() {
        return counts;
    }

    /** Carries everything now, on the caller's thread. */
    void carryAll() {
        int failures = 0;
        for (Optional<Spoken> head = outbox.head(); head.isPresent(); head = outbox.head()) {
            failures = carry(head.get()) == Carried.ON ? 0 : failures + 1;
            if (failures == TRIES_AT_ONCE) {
                throw new IllegalStateException(
                        "the clinic does not take the message "
                                + head.get().controlId()
                                + ": "
                                + counts.lastTrouble());
            }
        }
    }

    /** Carries what comes until the thread is interrupted. */
    void carryOn() {
        Duration wait = SHORTEST_WAIT;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Optional<Spoken> head = outbox.head(LOOK);
                if (head.isPresent() && carry(head.get()) == Carried.NOT_YET) {
                    TimeUnit.NANOSECONDS.sleep(wait.toNanos());
                    Duration doubled = wait.multipliedBy(2);
                    wait = doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
                } else {
                    wait = SHORTEST_WAIT;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        connection.ifPresent(MllpSender::close);
        connection = Optional.empty();
    }

    private enum Carried {
        ON,
        NOT_YET
    }

    private Carried carry(Spoken spoken) {
        byte[] content = spoken.writtenBy(monitor);
        try {
            if (spoken.framing() == Spoken.Framing.CUT_OFF_FIRST) {
                close();
                line.cutOff(content);
                outbox.replaceHead(spoken, spoken.whole());
                return Carried.ON;
            }
            return switch (connected().send(content)) {
                case Sending.Answered(var answer) -> answered(spoken, Answer.read(answer));
                case Sending.Unanswered(var why) -> unanswered(why);
            };
        } catch (IOException e) {
            return unanswered(String.valueOf(e.getMessage()));
        }
    }

    private MllpSender connected() throws IOException {
        if (connection.isEmpty()) {
            connection = Optional.of(line.connect());
        }
        return connection.get();
    }

    private Carried unanswered(String why) {
        close();
        counts = counts.oneUnanswered(why);
        return Carried.NOT_YET;
    }

    private Carried answered(Spoken spoken, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            return unanswered("the answer is no acknowledgement");
        }
        return switch (answer.get().code()) {
            case TAKEN -> {
                refusals = 0;
                outbox.done(spoken);
                counts = counts.oneTaken();
                yield Carried.ON;
            }
            case REFUSED, NOT_TAKEN -> refused(spoken, answer.get().words());
        };
    }

    private Carried refused(Spoken spoken, String words) {
        counts = counts.trouble(words);
        if (++refusals < (int) MonitorFigure.REFUSED_TRIES.value()) {
            return Carried.NOT_YET;
        }
        refusals = 0;
        outbox.done(spoken);
        counts = counts.oneRefused();
        return Carried.ON;
    }
}
