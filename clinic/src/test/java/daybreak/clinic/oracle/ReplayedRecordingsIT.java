package daybreak.clinic.oracle;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.protocol.Phase;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.OpenFiles;
import daybreak.clinic.ProofFigures;
import daybreak.clinic.TestClinic;
import daybreak.clinic.TestCommands;
import daybreak.clinic.monitoring.WatchOutcome;
import daybreak.console.manner.ExitStatus;
import daybreak.devices.samples.RealInput;
import daybreak.testkit.hazards.Controls;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Recordings go through the monitors' socket at sixty times their speed, each to a chair with a
 * watch in phase running and no baseline: every sample is in the export, and {@code alarms.csv} is
 * what an independent count of the rules over the files gives, with one "no pressure" at each chair
 * because none of the patients had a cuff.
 */
@Tag("alone")
class ReplayedRecordingsIT {

    private static final int SPEED = 60;
    private static final int AT_ONCE = 4;
    private static final int MOST_ATTEMPTS = 3;
    private static final Duration HELD_UP = Duration.ofSeconds(90);
    private static final long PATIENCE_S = 90;
    private static final String NO_PRESSURE = "no_pressure";

    @TempDir private Path place;

    @Test
    @Controls("H15")
    void everySampleIsInTheExportAndItsAlarmsAreThoseOfAnIndependentCount() throws Exception {
        List<BidmcFile> recordings = recordings();
        List<String> counted = IndependentCount.of(SPEED, recordings);
        List<String> raised = new ArrayList<>();
        for (int from = 0; from < recordings.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, recordings.size());
            raised.addAll(raisedBy(recordings.subList(from, to), place.resolve("clinic-" + from)));
        }
        assertThat(raised).containsExactlyInAnyOrderElementsOf(counted).isNotEmpty();
        ProofFigures.note(
                recordings.size() + " recordings: " + raised.size() + " alarms, as counted apart");
    }

    /**
     * Replays them into one clinic; returns its alarms but for the missing pressures. A machine
     * that stood still for two seconds is two minutes of silence to a clinic at this speed, and
     * rightly an alarm there: such a replay is no replay at this speed and is played again.
     */
    private static List<String> raisedBy(List<BidmcFile> recordings, Path folder) throws Exception {
        List<Played> played = List.of();
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            played = played(recordings, folder.resolve("attempt-" + attempt));
            if (played.stream().noneMatch(Played::wasHeldUp)) {
                break;
            }
        }
        List<String> raised = new ArrayList<>();
        for (Played one : played) {
            assertThat(one.samples())
                    .as("readings of %s", one.recording.name())
                    .containsExactlyInAnyOrderElementsOf(one.recording.samples());
            assertThat(one.missingPressures()).singleElement().isEqualTo("high,technical,open");
            raised.addAll(one.alarms());
        }
        return raised;
    }

    private static List<Played> played(List<BidmcFile> recordings, Path folder) throws Exception {
        Path data = folder.resolve("data");
        OpenFiles files;
        try (TestClinic clinic =
                TestClinic.open(data, TestClinic.Wanted.chairs(recordings.size()).atSpeed(SPEED))) {
            replay(clinic, recordings);
            files = OpenFiles.export(data, folder.resolve("open"));
        }
        List<Played> played = new ArrayList<>();
        for (int i = 0; i < recordings.size(); i++) {
            played.add(new Played(files, Integer.toString(i + 1), recordings.get(i)));
        }
        return played;
    }

    /** Those with the most kinds of alarms; all of them in a full check. */
    private static List<BidmcFile> recordings() throws Exception {
        Path folder = RealInput.at("vitals/bidmc_numerics_1hz");
        List<String> names =
                Boolean.getBoolean("daybreak.full")
                        ? IntStream.rangeClosed(1, 26).mapToObj("%02d"::formatted).toList()
                        : List.of("05", "13", "14", "22");
        List<BidmcFile> recordings = new ArrayList<>();
        for (String name : names) {
            recordings.add(BidmcFile.read(folder, name));
        }
        return recordings;
    }

    private static void replay(TestClinic clinic, List<BidmcFile> recordings) throws Exception {
        for (int chair = 1; chair <= recordings.size(); chair++) {
            assertThat(clinic.openWatch(new ChairNumber(chair), Phase.RUNNING))
                    .isInstanceOf(WatchOutcome.Done.class);
        }
        try (ExecutorService monitors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<TestCommands.Ended>> replays = new ArrayList<>();
            for (int i = 0; i < recordings.size(); i++) {
                int chair = i + 1;
                Path file = recordings.get(i).path();
                replays.add(
                        monitors.submit(() ->
                                TestCommands.run(
                                        "replay",
                                        file,
                                        "--chair",
                                        chair,
                                        "--to",
                                        "127.0.0.1:" + clinic.monitorsAt().getPort(),
                                        "--clinic",
                                        clinic.pages())));
            }
            for (Future<TestCommands.Ended> replay : replays) {
                TestCommands.Ended ended = replay.get(PATIENCE_S, SECONDS);
                assertThat(ended.status()).as("%s", ended).isEqualTo(ExitStatus.DONE);
            }
        }
    }

    /** What the open files have of one chair, in its recording's own time. */
    private static final class Played {

        private final BidmcFile recording;
        private final List<NamedCsvRecord> readings;
        private final List<NamedCsvRecord> alarms;
        private final Instant start;

        Played(OpenFiles files, String chair, BidmcFile recording) throws Exception {
            this.recording = recording;
            this.readings = ofChair(files.readings(), chair);
            this.alarms = ofChair(files.alarms(), chair);
            this.start =
                    readings.stream()
                            .map(row -> time(row, "observation_time"))
                            .min(Instant::compareTo)
                            .orElseThrow();
        }

        private static List<NamedCsvRecord> ofChair(List<NamedCsvRecord> rows, String chair) {
            return rows.stream().filter(row -> row.getField("chair").equals(chair)).toList();
        }

        /** True when a message came so late that the machine, not the recording, was silent. */
        boolean wasHeldUp() {
            return readings.stream()
                    .anyMatch(row ->
                            Duration.between(
                                                    time(row, "observation_time"),
                                                    time(row, "received_time"))
                                            .abs()
                                            .compareTo(HELD_UP)
                                    > 0);
        }

        List<BidmcFile.Sample> samples() {
            return readings.stream()
                    .map(row ->
                            new BidmcFile.Sample(
                                    second(time(row, "observation_time")),
                                    row.getField("parameter_mdc"),
                                    row.getField("value")))
                    .toList();
        }

        List<String> missingPressures() {
            return alarms.stream()
                    .filter(row -> row.getField("condition").equals(NO_PRESSURE))
                    .map(row ->
                            String.join(
                                    ",",
                                    row.getField("tier_reached"),
                                    row.getField("kind"),
                                    secondOrOpen(row)))
                    .toList();
        }

        /** As the script writes them; what the silence after the recording raises is not in it. */
        List<String> alarms() {
            return alarms.stream()
                    .filter(row -> !row.getField("condition").equals(NO_PRESSURE))
                    .filter(row ->
                            second(time(row, "active_at")).compareTo(recording.lastSecond()) <= 0)
                    .map(row ->
                            String.join(
                                    ",",
                                    recording.name(),
                                    row.getField("condition"),
                                    row.getField("parameter_mdc"),
                                    row.getField("tier_reached"),
                                    second(time(row, "met_at")).toPlainString(),
                                    second(time(row, "active_at")).toPlainString(),
                                    secondOrOpen(row)))
                    .toList();
        }

        private String secondOrOpen(NamedCsvRecord row) {
            return row.getField("cleared_at").isEmpty()
                    ? "open"
                    : second(time(row, "cleared_at")).toPlainString();
        }

        private BigDecimal second(Instant at) {
            BigDecimal since =
                    BigDecimal.valueOf(Duration.between(start, at).toNanos())
                            .movePointLeft(9)
                            .stripTrailingZeros();
            BigDecimal second = since.add(recording.firstSecond());
            return second.signum() == 0
                    ? BigDecimal.ZERO
                    : second.setScale(Math.max(0, since.scale()));
        }

        private static Instant time(NamedCsvRecord row, String column) {
            return OffsetDateTime.parse(row.getField(column)).toInstant();
        }
    }
}
