package daybreak.benchmarks;

import daybreak.care.vitals.VitalSign;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.TestClinic;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.monitoring.trend.TrendChart;
import daybreak.clinic.monitoring.trend.TrendPicture;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Readings;
import daybreak.clinic.record.Trend;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import daybreak.quantities.time.ObservationTime;
import daybreak.quantities.time.SystemMachineClock;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * The process whose trends are measured: a clinic with ten million readings of the past. When its
 * standard input is closed it measures two parts alone, and writes what it found beside its data.
 */
final class TrendClinic {

    /** How many trends are drawn before it counts, and how many count. */
    static final int WARM_UP = 200;

    static final int COUNTED = 400;

    /** Beside the data folder: a line each. */
    static final String FIGURES = "trend.txt";

    private static final Duration PAST = Duration.ofHours(6);
    private static final Duration ASKED = Duration.ofHours(3);
    private static final int ASKED_CHAIRS = 10;

    private final TestClinic clinic;
    private final MachineClock clock = new SystemMachineClock();

    private TrendClinic(TestClinic clinic) {
        this.clinic = clinic;
    }

    /**
     * Fills a clinic, says where it is, and measures when nobody asks it any more.
     *
     * @param arguments the data folder, how many chairs
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int chairs = Integer.parseInt(arguments[1]);
        try (TestClinic clinic = TestClinic.open(folder, TestClinic.Wanted.chairs(chairs))) {
            new TrendClinic(clinic).serve(chairs, folder.resolveSibling(FIGURES));
        }
    }

    private void serve(int chairs, Path figures) throws Exception {
        MachineTime begin = clock.now();
        new Past(clinic.part(Journal.class), now(), PAST).write(chairs);
        Duration filled = begin.until(clock.now());
        ServerTime server = ServerTime.at(clinic.part(ServletContext.class), clock);
        System.out.println("ready " + clinic.monitorsAt().getPort() + " " + clinic.pages());
        System.out.flush();
        System.in.transferTo(OutputStream.nullOutputStream());
        Latencies pages = new Latencies();
        server.took().stream().skip(WARM_UP).forEach(pages::add);
        Files.write(
                figures,
                List.of(
                        filledIn(chairs, filled),
                        "server time: " + pages.withTail(),
                        "of it: " + parts()));
    }

    private static String filledIn(int chairs, Duration filled) {
        long readings = chairs * PAST.toSeconds() * Past.VALUES;
        return String.format(
                Locale.ROOT,
                "%,d readings in the store, filled in %,d s",
                readings,
                filled.toSeconds());
    }

    private ClinicTime now() {
        return clinic.part(Monitoring.class).look(new ChairNumber(1)).orElseThrow().at();
    }

    /** Reading the store alone, and drawing alone. */
    private String parts() throws IOException {
        Latencies read = new Latencies();
        Latencies drawn = new Latencies();
        long characters = 0;
        for (int i = 0; i < WARM_UP + COUNTED; i++) {
            ObservationTime to = ObservationTime.ofArrival(now());
            ObservationTime from = to.minus(ASKED);
            MachineTime begin = clock.now();
            Trend trend =
                    clinic.part(Readings.class)
                            .trend(
                                    new ChairNumber(1 + i % ASKED_CHAIRS),
                                    from,
                                    to,
                                    EnumSet.allOf(VitalSign.class));
            MachineTime between = clock.now();
            characters += TrendChart.draw(picture(from, to, trend)).length();
            if (i >= WARM_UP) {
                read.add(begin.until(between));
                drawn.add(between.until(clock.now()));
            }
        }
        return String.format(
                Locale.ROOT,
                "reading the store %s; the picture %s, %,d characters",
                read.withTail(),
                drawn.withTail(),
                characters / (WARM_UP + COUNTED));
    }

    private static TrendPicture picture(ObservationTime from, ObservationTime to, Trend trend) {
        return new TrendPicture(
                from,
                to,
                ZoneOffset.UTC,
                Locale.ENGLISH,
                new TrendPicture.Words("trend", "pressure", "saturation", "respiration"),
                trend,
                List.of(),
                List.of(),
                List.of());
    }
}
