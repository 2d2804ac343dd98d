package daybreak.clinic;

import daybreak.clinic.command.Errands;
import daybreak.clinic.monitoring.MonitorListener;
import daybreak.console.manner.Complaint;
import daybreak.console.manner.ExitStatus;
import daybreak.console.manner.Outcome;
import daybreak.console.manner.Surroundings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;

/** A clinic that is opened by a command and kept open until the process is told to stop. */
final class OpenClinic {

    private static final Logger LOG = LoggerFactory.getLogger(OpenClinic.class);

    private OpenClinic() {}

    /**
     * Opens it, says that it is open, and stays.
     *
     * @param lines what to say on standard output when the first page is served
     */
    static Outcome keep(
            ClinicPlan plan, Surroundings surroundings, Function<RunningClinic, List<String>> lines)
            throws IOException {
        Foundation foundation;
        switch (Foundation.lay(plan)) {
            case Foundation.Laying.Refused(var why) -> {
                return Errands.refused(why);
            }
            case Foundation.Laying.Laid(var laid) -> foundation = laid;
        }
        LogFile.openIn(plan.folder());
        RunningClinic running;
        try {
            running = RunningClinic.open(foundation, plan);
        } catch (RuntimeException e) {
            return obstacle(e)
                    .map(complaint -> Outcome.failed(ExitStatus.NOT_READY, complaint))
                    .orElseThrow(() -> told(e));
        }
        lines.apply(running).forEach(surroundings.out()::line);
        surroundings.out().flush();
        return stay(running);
    }

    static String monitorsLine(RunningClinic running) {
        InetSocketAddress at = running.monitorsAt();
        return "Monitors: " + at.getAddress().getHostAddress() + ":" + at.getPort();
    }

    /** A signal ends the process by its shutdown, in which everything is closed in order. */
    private static Outcome stay(RunningClinic running) {
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    close(running);
                                    closed.countDown();
                                },
                                "closing"));
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return Outcome.done();
    }

    private static void close(RunningClinic running) {
        try {
            running.close();
        } catch (IOException | RuntimeException e) {
            LOG.error("the clinic did not close cleanly", e);
        }
    }

    /** What of the machine stood in the way; empty for a fault of ours. */
    private static Optional<Complaint> obstacle(RuntimeException e) {
        return causes(e).flatMap(cause -> complaint(cause).stream()).findFirst();
    }

    /** Says what went wrong first, which a framework wraps in what it was doing. */
    static IllegalStateException told(RuntimeException e) {
        Throwable first = causes(e).reduce((_, deeper) -> deeper).orElse(e);
        return new IllegalStateException("the clinic could not be opened: " + first, e);
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<Complaint> complaint(Throwable cause) {
        return switch (cause) {
            case PortInUseException port ->
                    Optional.of(
                            new Complaint(
                                    "the port of the pages is taken",
                                    Integer.toString(port.getPort()),
                                    "give another with --port; 0 takes a free one"));
            case MonitorListener.NotOpened monitors ->
                    Optional.of(
                            new Complaint(
                                    String.valueOf(monitors.getMessage()),
                                    "",
                                    "give another with --mllp-port; 0 takes a free one"));
            default -> Optional.empty();
        };
    }
}
