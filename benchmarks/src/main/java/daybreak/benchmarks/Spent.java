package daybreak.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Processor time that was spent: what a figure costs, whoever else uses the machine meanwhile.
 *
 * @param clinic by the clinic's process
 * @param database by its server and the server's processes
 * @param senders by this process
 */
record Spent(Duration clinic, Duration database, Duration senders) {

    /** Up to now. */
    static Spent by(ClinicProcess clinic) throws IOException {
        Path pidFile =
                clinic.folder().resolve("postgres").resolve("data").resolve("postmaster.pid");
        long server = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return new Spent(
                of(ProcessHandle.of(clinic.pid()).stream()),
                of(
                        ProcessHandle.of(server).stream()
                                .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))),
                of(Stream.of(ProcessHandle.current())));
    }

    private static Duration of(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What was spent since. */
    Spent since(Spent earlier) {
        return new Spent(
                clinic.minus(earlier.clinic),
                database.minus(earlier.database),
                senders.minus(earlier.senders));
    }

    /** In microseconds for each of so many. */
    String each(double count) {
        return String.format(
                Locale.ROOT,
                "clinic %.1f, database %.1f, senders %.1f us of processor a reading",
                clinic.toNanos() / 1e3 / count,
                database.toNanos() / 1e3 / count,
                senders.toNanos() / 1e3 / count);
    }
}
