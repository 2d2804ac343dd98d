package daybreak.benchmarks;

import daybreak.devices.mllp.MllpSender;
import daybreak.devices.mllp.Sending;
import daybreak.devices.pcd.Answer;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Chairs that report once a second, each at its own moment of the second. A latency counts from the
 * moment at which the message was due, so that a stall is not forgotten.
 */
final class Rhythm {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final InetSocketAddress clinic;
    private final MachineClock clock;
    private final int chairs;
    private final int connections;
    private final Chair.Says says;
    private final Sent listener;
    private final Latencies acknowledged = new Latencies();

    /** Told of each message before it is written. */
    interface Sent {
        void sends(Chair chair, int index, MachineTime at);
    }

    Rhythm(
            InetSocketAddress clinic,
            MachineClock clock,
            int chairs,
            int connections,
            Chair.Says says,
            Sent listener) {
        this.clinic = clinic;
        this.clock = clock;
        this.chairs = chairs;
        this.connections = Math.min(chairs, connections);
        this.says = says;
        this.listener = listener;
    }

    /**
     * Plays.
     *
     * @param begin the clinic's time now
     * @param warmUp seconds that are not counted
     * @param measured seconds that are
     */
    Latencies play(ClinicTime begin, int warmUp, int measured) throws Exception {
        MachineTime start = clock.now();
        try (ExecutorService lines = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int line = 0; line < connections; line++) {
                int first = line;
                running.add(
                        lines.submit(() -> {
                            speak(first, begin, start, warmUp, warmUp + measured);
                            return first;
                        }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        return acknowledged;
    }

    private void speak(int line, ClinicTime begin, MachineTime start, int warmUp, int seconds)
            throws IOException {
        List<Chair> mine =
                IntStream.range(0, chairs)
                        .filter(i -> i % connections == line)
                        .mapToObj(i -> Chair.of(i + 1))
                        .toList();
        try (MllpSender sender = MllpSender.connect(clinic, Optional.empty(), PATIENCE, clock)) {
            for (int second = 0; second < seconds; second++) {
                for (Chair chair : mine) {
                    Duration due = SECOND.multipliedBy(second).plus(momentOf(chair));
                    waitUntil(start.plus(due));
                    listener.sends(chair, second, clock.now());
                    send(sender, says.message(chair, second, begin.plus(due)));
                    if (second >= warmUp) {
                        acknowledged.add(start.plus(due).until(clock.now()));
                    }
                }
            }
        }
    }

    private Duration momentOf(Chair chair) {
        return SECOND.multipliedBy(chair.number().value() - 1).dividedBy(chairs);
    }

    private void waitUntil(MachineTime due) {
        Duration left = clock.now().until(due);
        while (left.isPositive()) {
            LockSupport.parkNanos(left.toNanos());
            left = clock.now().until(due);
        }
    }

    /** Sends a message that must be taken. */
    static void send(MllpSender sender, byte[] message) {
        Sending sending = sender.send(message);
        boolean isTaken =
                sending instanceof Sending.Answered answered
                        && Answer.read(answered.answer())
                                .filter(answer -> answer.code() == Answer.Code.TAKEN)
                                .isPresent();
        if (!isTaken) {
            throw new IllegalStateException("not taken: " + sending);
        }
    }
}
