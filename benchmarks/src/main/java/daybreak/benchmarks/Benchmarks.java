package daybreak.benchmarks;

import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import daybreak.quantities.time.SystemMachineClock;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures and prints, one part after the other: {@code store}, {@code socket}, {@code rhythm},
 * {@code timers}, {@code growth}, {@code trend}, {@code launcher}; all of them where none is named.
 */
public final class Benchmarks {

    private static final Path SHELTER = Path.of("target", "benchmarks").toAbsolutePath();
    private static final int CHAIRS = 100;
    private static final int TREND_CHAIRS = 10;
    private static final int MOST_CONNECTIONS = 500;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(15);

    /** Until the second compiler has nothing left to do. */
    private static final Duration STEADY = Duration.ofSeconds(40);

    private static final int BEFORE_SILENCE = 30;
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Rhythm.Sent UNHEARD = (_, _, _) -> {};

    private final MachineClock clock = new SystemMachineClock();

    private Benchmarks() {}

    /** Runs the parts that are named. */
    public static void main(String[] names) throws Exception {
        Map<String, Part> parts = new Benchmarks().parts();
        for (String name : names.length == 0 ? parts.keySet() : List.of(names)) {
            Part part = parts.get(name);
            if (part == null) {
                throw new IllegalArgumentException(name + " is none of " + parts.keySet());
            }
            part.run();
        }
        System.exit(0);
    }

    private interface Part {
        void run() throws Exception;
    }

    private Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("store", this::store);
        parts.put("socket", this::socket);
        parts.put("rhythm", this::rhythm);
        parts.put("timers", this::timers);
        parts.put("growth", this::growth);
        parts.put("trend", this::trend);
        parts.put("launcher", this::launcher);
        return parts;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private void store() throws Exception {
        StoreAlone.Figures found = new StoreAlone(clock, SHELTER).measure(STEADY, MEASURED);
        say(
                "store: %,.0f readings/s; COPY in groups of %d reports %,.0f/s (%.0f %%), of 1,200"
                        + " %,.0f/s (%.0f %%); %.0f bytes a reading",
                found.stored(),
                found.group(),
                found.copied(),
                100 * found.stored() / found.copied(),
                found.copiedAtOnce(),
                100 * found.stored() / found.copiedAtOnce(),
                found.bytesAReading());
    }

    private void socket() throws Exception {
        Saturation saturation = new Saturation(clock);
        Saturation.Decoding hapi = saturation.hapi(MEASURED);
        Saturation.Decoding shipped = saturation.shipped(MEASURED);
        say("HAPI decodes: %s", hapi);
        say("our decoder as shipped: %s", shipped);
        try (ClinicProcess clinic = ClinicProcess.start(SHELTER, CHAIRS, "unwatched");
                Site site = new Site(clinic.pages())) {
            ClinicTime begin = site.time();
            saturation.socket(clinic.monitorsAt(), begin, CHAIRS, WARM_UP);
            Spent before = Spent.by(clinic);
            double through =
                    saturation.socket(
                            clinic.monitorsAt(), begin.plus(Duration.ofDays(1)), CHAIRS, MEASURED);
            Spent spent = Spent.by(clinic).since(before);
            say(
                    "socket to acknowledgement: %,.0f readings/s (%.0f %% of HAPI on one thread); %s",
                    through,
                    100 * through / hapi.aSecond(),
                    spent.each(through * MEASURED.toSeconds()));
        }
    }

    private void rhythm() throws Exception {
        try (ClinicProcess clinic = ClinicProcess.start(SHELTER, CHAIRS, BenchedClinic.WATCHED);
                Site site = new Site(clinic.pages())) {
            site.signIn();
            try (AlarmLatency alarms = new AlarmLatency(site, clock)) {
                Latencies acknowledged =
                        new Rhythm(
                                        clinic.monitorsAt(),
                                        clock,
                                        CHAIRS,
                                        MOST_CONNECTIONS,
                                        Chair::message,
                                        alarms::awaitFall)
                                .play(site.time(), 20, 60);
                say("100 chairs, 1 Hz: %s", acknowledged);
                say("alarm to a browser: %s, %d not seen", alarms.seen(), alarms.missed());
            }
            say("clinic's memory: %s", memoryOf(clinic.pid()));
        }
    }

    /** All monitors fall silent: each chair's timer fires ten seconds after its last message. */
    private void timers() throws Exception {
        try (ClinicProcess clinic = ClinicProcess.start(SHELTER, CHAIRS, BenchedClinic.WATCHED);
                Site site = new Site(clinic.pages())) {
            site.signIn();
            try (AlarmLatency alarms = new AlarmLatency(site, clock)) {
                Rhythm.Sent last =
                        (chair, index, at) -> {
                            if (index == BEFORE_SILENCE - 1) {
                                alarms.await(chair, at.plus(SILENCE));
                            }
                        };
                new Rhythm(clinic.monitorsAt(), clock, CHAIRS, MOST_CONNECTIONS, Chair::calm, last)
                        .play(site.time(), 0, BEFORE_SILENCE);
                Thread.sleep(SILENCE.plusSeconds(5));
                say(
                        "timer due (10 s after the last message was sent) to a browser: %s, %d not"
                                + " seen",
                        alarms.seen(), alarms.missed());
            }
        }
    }

    private void growth() throws Exception {
        for (int chairs : new int[] {200, 500, 1_000}) {
            try (ClinicProcess clinic =
                            ClinicProcess.start(SHELTER, chairs, BenchedClinic.WATCHED);
                    Site site = new Site(clinic.pages())) {
                Latencies acknowledged =
                        new Rhythm(
                                        clinic.monitorsAt(),
                                        clock,
                                        chairs,
                                        MOST_CONNECTIONS,
                                        Chair::message,
                                        UNHEARD)
                                .play(site.time(), 20, 20);
                say("%d chairs, 1 Hz: %s", chairs, acknowledged);
            }
        }
    }

    private void trend() throws Exception {
        Latencies roundTrip = new Latencies();
        int bytes = 0;
        Path figures;
        try (ClinicProcess clinic =
                        ClinicProcess.start(
                                SHELTER, TrendClinic.class, List.of(Integer.toString(CHAIRS)));
                Site site = new Site(clinic.pages())) {
            figures = clinic.folder().resolveSibling(TrendClinic.FIGURES);
            site.signIn();
            for (int i = 0; i < TrendClinic.WARM_UP + TrendClinic.COUNTED; i++) {
                MachineTime begin = clock.now();
                HttpResponse<String> answer =
                        site.get("/chairs/" + (1 + i % TREND_CHAIRS) + "/trend?hours=3");
                if (answer.statusCode() != 200) {
                    throw new IOException("the trend answers " + answer.statusCode());
                }
                bytes = answer.body().length();
                if (i >= TrendClinic.WARM_UP) {
                    roundTrip.add(begin.until(clock.now()));
                }
            }
        }
        say(
                "trend of 3 h at 1 Hz, four signs: %,d bytes, round trip %s",
                bytes, roundTrip.withTail());
        Files.readAllLines(figures).forEach(line -> say("  %s", line));
    }

    private void launcher() throws IOException, InterruptedException {
        Launched launched = new Launched(clock, SHELTER);
        say("./daybreak help: %s", launched.command("help"));
        Launched.Demonstration found = launched.demonstration(60);
        say(
                "demonstration: first page after %.1f s; after 60 s heap %s, %s",
                found.toFirstPage().toMillis() / 1e3, found.heap(), found.memory());
    }

    /** Of a process, as Linux tells it. */
    static String memoryOf(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                        .map(line -> line.replaceAll("\\s+", " "))
                        .toList()
                        .toString()
                : "not told here";
    }
}
