package daybreak.benchmarks;

import daybreak.devices.message.hapi.HapiReader;
import daybreak.devices.mllp.MllpSender;
import daybreak.devices.pcd.Decoded;
import daybreak.devices.pcd.PcdDecoder;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** As many readings as go through: each monitor sends again as soon as it was acknowledged. */
final class Saturation {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MachineClock clock;

    Saturation(MachineClock clock) {
        this.clock = clock;
    }

    /** Readings a second from the socket to the acknowledgement. */
    double socket(InetSocketAddress clinic, ClinicTime begin, int chairs, Duration measured)
            throws Exception {
        MachineTime to = clock.now().plus(measured);
        AtomicLong counted = new AtomicLong();
        try (ExecutorService lines = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 1; i <= chairs; i++) {
                Chair chair = Chair.of(i);
                running.add(
                        lines.submit(() -> {
                            speak(clinic, chair, begin, to, counted);
                            return chair;
                        }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        return counted.get() * Chair.VALUES / (measured.toNanos() / 1e9);
    }

    private void speak(
            InetSocketAddress clinic,
            Chair chair,
            ClinicTime begin,
            MachineTime to,
            AtomicLong counted)
            throws IOException {
        try (MllpSender sender = MllpSender.connect(clinic, Optional.empty(), PATIENCE, clock)) {
            for (int i = 0; clock.now().isBefore(to); i++) {
                Rhythm.send(sender, chair.message(i, begin.plus(Duration.ofSeconds(i))));
                counted.incrementAndGet();
            }
        }
    }

    /** Fills the chairs with so many seconds of readings, as fast as it goes. */
    void fill(InetSocketAddress clinic, ClinicTime begin, int chairs, int seconds)
            throws Exception {
        try (ExecutorService lines = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 1; i <= chairs; i++) {
                Chair chair = Chair.of(i);
                running.add(
                        lines.submit(() -> {
                            fill(clinic, chair, begin, seconds);
                            return chair;
                        }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private void fill(InetSocketAddress clinic, Chair chair, ClinicTime begin, int seconds)
            throws IOException {
        try (MllpSender sender = MllpSender.connect(clinic, Optional.empty(), PATIENCE, clock)) {
            for (int i = 0; i < seconds; i++) {
                Rhythm.send(sender, chair.message(i, begin.plus(Duration.ofSeconds(i))));
            }
        }
    }

    /**
     * How fast one thread takes readings out of messages.
     *
     * @param aSecond readings a second of the clock on the wall
     * @param processor microseconds of processor time a reading
     */
    record Decoding(double aSecond, double processor) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,.0f readings/s, %.1f us of processor a reading",
                    aSecond,
                    processor);
        }
    }

    /** HAPI alone, on one thread. */
    Decoding hapi(Duration measured) {
        return decoding(measured, new PcdDecoder(new HapiReader(), ZoneOffset.UTC));
    }

    /** The decoder as shipped, on one thread. */
    Decoding shipped(Duration measured) {
        return decoding(measured, PcdDecoder.of(ZoneOffset.UTC));
    }

    private Decoding decoding(Duration measured, PcdDecoder decoder) {
        List<byte[]> messages = new ArrayList<>();
        ClinicTime begin = ClinicTime.parse("2026-03-02T10:30:00Z");
        for (int i = 0; i < 1_000; i++) {
            messages.add(Chair.of(1 + i % 100).message(i, begin.plus(Duration.ofSeconds(i))));
        }
        decodeFor(messages, decoder, measured.dividedBy(3));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long spentBefore = threads.getCurrentThreadCpuTime();
        double readings = (double) decodeFor(messages, decoder, measured) * Chair.VALUES;
        long spent = threads.getCurrentThreadCpuTime() - spentBefore;
        return new Decoding(readings / (measured.toNanos() / 1e9), spent / 1e3 / readings);
    }

    private long decodeFor(List<byte[]> messages, PcdDecoder decoder, Duration measured) {
        MachineTime end = clock.now().plus(measured);
        long count = 0;
        while (clock.now().isBefore(end)) {
            for (int i = 0; i < 100; i++) {
                if (decoder.decode(messages.get((int) (count++ % messages.size())))
                        instanceof Decoded.Refused refused) {
                    throw new IllegalStateException(refused.toString());
                }
            }
        }
        return count;
    }
}
