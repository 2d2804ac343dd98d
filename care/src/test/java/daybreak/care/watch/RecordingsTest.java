package daybreak.care.watch;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.time.ClockSpeed;
import daybreak.testkit.hazards.Controls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Real patients' recordings through the rules: running, no baseline, the clock at sixty times. The
 * alarms were counted by hand-written scripts that share no code with the rules.
 */
@EnabledIf("areRecordingsThere")
class RecordingsTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("daybreak.root", ".."))
                    .resolve("../shared/data/vitals/bidmc_numerics_1hz");

    /** One recording begins a second before its own zero. */
    private static final double FIRST = -1;

    private static final VitalSign[] COLUMNS = {
        VitalSign.HEART_RATE, VitalSign.PULSE_RATE, VitalSign.RESPIRATORY_RATE, VitalSign.SPO2
    };

    static boolean areRecordingsThere() {
        return Files.isDirectory(FOLDER);
    }

    /** One alarm as it is counted; times in the recording's seconds. */
    private record Counted(
            String record,
            Condition condition,
            Tier tier,
            double met,
            double active,
            Optional<Double> cleared) {}

    @Test
    @Controls("H12")
    void raisesExactlyTheAlarmsThatAnIndependentCountFinds() {
        assertThat(all().filter(alarm -> alarm.condition() != Condition.NO_PRESSURE))
                .containsExactlyInAnyOrder(
                        counted("05", Condition.RESPIRATORY_RATE_LOW, Tier.MEDIUM, 162, 177, 188),
                        counted("13", Condition.RESPIRATORY_RATE_LOW, Tier.HIGH, 0, 15, 99),
                        counted("13", Condition.APNOEA, Tier.HIGH, 63, 83, 99),
                        counted("13", Condition.APNOEA, Tier.HIGH, 245, 265, 291),
                        open("13", Condition.APNOEA, Tier.HIGH, 314, 334),
                        counted("14", Condition.RESPIRATORY_RATE_HIGH, Tier.MEDIUM, 454, 469, 474),
                        counted("19", Condition.RESPIRATORY_RATE_LOW, Tier.MEDIUM, 47, 62, 66),
                        counted("19", Condition.RESPIRATORY_RATE_LOW, Tier.MEDIUM, 77, 92, 95),
                        open("21", Condition.HEART_RATE_HIGH, Tier.MEDIUM, 35, 335),
                        open("21", Condition.PULSE_RATE_HIGH, Tier.MEDIUM, 44, 344),
                        counted("22", Condition.SPO2_LOW, Tier.MEDIUM, 1, 16, 22),
                        counted("25", Condition.HEART_RATE_HIGH, Tier.MEDIUM, 0, 300, 396),
                        open("25", Condition.PULSE_RATE_HIGH, Tier.MEDIUM, 1, 301));
    }

    @Test
    void raisesOneMissingPressureInEachRecordingBecauseNoneHasACuff() {
        assertThat(all().filter(alarm -> alarm.condition() == Condition.NO_PRESSURE))
                .hasSize(26)
                .allSatisfy(alarm -> {
                    assertThat(alarm.tier()).isEqualTo(Tier.HIGH);
                    assertThat(alarm.met()).isEqualTo(FIRST + 300);
                    assertThat(alarm.active()).isEqualTo(FIRST + 450);
                    assertThat(alarm.cleared()).isEmpty();
                });
    }

    private static Stream<Counted> all() {
        return Stream.iterate(1, i -> i <= 26, i -> i + 1)
                .map(i -> String.format("%02d", i))
                .flatMap(record -> count(record).stream());
    }

    private static List<Counted> count(String record) {
        Desk desk = new Desk(Protocols.standard());
        desk.give(new ChairInput.SpeedSet(Desk.at(FIRST), new ClockSpeed(60)));
        desk.give(desk.opening(FIRST, Phase.RUNNING, Optional.empty()));
        for (String line : lines(record)) {
            String[] cells = line.split(",", -1);
            double second = Double.parseDouble(cells[0].strip());
            desk.give(Desk.observed(Desk.MONITOR, second, values(cells)));
        }
        return counted(record, desk);
    }

    private static Measurement[] values(String[] cells) {
        List<Measurement> values = new ArrayList<>();
        for (int i = 0; i < COLUMNS.length; i++) {
            String cell = i + 1 < cells.length ? cells[i + 1].strip() : "";
            if (!cell.isEmpty() && !cell.equals("NaN") && isValue(COLUMNS[i], cell)) {
                values.add(Measurement.of(VitalValue.of(COLUMNS[i], cell)));
            }
        }
        return values.toArray(Measurement[]::new);
    }

    private static boolean isValue(VitalSign sign, String cell) {
        boolean zero = Double.parseDouble(cell) == 0;
        return !zero || sign == VitalSign.HEART_RATE || sign == VitalSign.RESPIRATORY_RATE;
    }

    private static List<Counted> counted(String record, Desk desk) {
        Map<AlarmId, Counted> alarms = new LinkedHashMap<>();
        for (ChairEvent event : desk.events()) {
            switch (event) {
                case ChairEvent.AlarmActivated a ->
                        alarms.put(
                                a.alarm(),
                                new Counted(
                                        record,
                                        a.condition(),
                                        a.tier(),
                                        Desk.seconds(a.metAt()),
                                        Desk.seconds(a.activeAt()),
                                        Optional.empty()));
                case ChairEvent.AlarmRose rose ->
                        alarms.computeIfPresent(
                                rose.alarm(),
                                (_, a) ->
                                        new Counted(
                                                record,
                                                a.condition(),
                                                rose.tier(),
                                                a.met(),
                                                a.active(),
                                                a.cleared()));
                case ChairEvent.AlarmCleared cleared ->
                        alarms.computeIfPresent(
                                cleared.alarm(),
                                (_, a) ->
                                        new Counted(
                                                record,
                                                a.condition(),
                                                a.tier(),
                                                a.met(),
                                                a.active(),
                                                Optional.of(Desk.seconds(cleared.clearedAt()))));
                default -> {}
            }
        }
        return List.copyOf(alarms.values());
    }

    private static Counted counted(
            String record,
            Condition condition,
            Tier tier,
            double met,
            double active,
            double cleared) {
        return new Counted(record, condition, tier, met, active, Optional.of(cleared));
    }

    private static Counted open(
            String record, Condition condition, Tier tier, double met, double active) {
        return new Counted(record, condition, tier, met, active, Optional.empty());
    }

    private static List<String> lines(String record) {
        try {
            List<String> lines =
                    Files.readAllLines(FOLDER.resolve("bidmc_" + record + "_Numerics.csv"));
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
