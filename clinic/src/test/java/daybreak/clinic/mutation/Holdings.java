package daybreak.clinic.mutation;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import daybreak.clinic.TestClinic;
import daybreak.clinic.monitoring.WatchKeeping;
import daybreak.devices.mllp.ListenerCounts;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a clinic holds at a moment that senders could make it hold for ever.
 *
 * @param connections of monitors that are open
 * @param heldBytes of frames that are being received
 * @param threads of the whole program, virtual ones among them
 * @param files and sockets of the whole program that are open
 */
record Holdings(int connections, long heldBytes, long threads, long files) {

    /**
     * Takes stock.
     *
     * @param scratch a folder for a list of the threads
     */
    static Holdings of(TestClinic clinic, Path scratch) throws IOException {
        ListenerCounts counts = counts(clinic);
        return new Holdings(
                counts.open(),
                counts.framesHeldBytes(),
                threads(scratch),
                ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class)
                        .getOpenFileDescriptorCount());
    }

    /** Of monitors that are open. */
    static int connections(TestClinic clinic) {
        return counts(clinic).open();
    }

    private static ListenerCounts counts(TestClinic clinic) {
        return clinic.part(WatchKeeping.class).listenerCounts().orElseThrow();
    }

    /** The platform's own count knows no virtual threads. */
    private static long threads(Path scratch) throws IOException {
        Path list = scratch.resolve("threads.json").toAbsolutePath();
        Files.deleteIfExists(list);
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpThreads(list.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.JSON);
        try (Stream<String> lines = Files.lines(list)) {
            return lines.filter(line -> line.contains("\"tid\":")).count();
        }
    }
}
