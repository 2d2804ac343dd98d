package daybreak.care.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.staff.StaffId;
import daybreak.testkit.hazards.Controls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlarmLifecycleTest {

    private static final Path TABLE =
            Path.of(System.getProperty("daybreak.root", ".."))
                    .resolve("docs/state-machines/alarm.md");

    private static final StaffId NURSE = new StaffId(new UUID(0, 1));
    private static final StaffId OTHER = new StaffId(new UUID(0, 2));

    @Test
    void answersEveryPairOfStateAndSignalAsThePrintedTableSays() throws IOException {
        String table = table();
        if (Boolean.getBoolean("daybreak.write-docs")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(TABLE, StandardCharsets.UTF_8)).isEqualTo(table);
    }

    @Test
    void namesThePersonWhoAcknowledged() {
        assertThat(after(new AlarmState.Sounding(Tier.HIGH), new AlarmSignal.Acknowledge(NURSE)))
                .isEqualTo(new AlarmStep.To(new AlarmState.Acknowledged(Tier.HIGH, NURSE)));
    }

    @Test
    void keepsTheFirstPersonsNameWhenSomebodyPausesWhatSoundsAgain() {
        assertThat(after(new AlarmState.Resounding(Tier.HIGH, NURSE), new AlarmSignal.Pause()))
                .isEqualTo(new AlarmStep.To(new AlarmState.Acknowledged(Tier.HIGH, NURSE)));
    }

    @Test
    void takesTheSecondPersonsNameWhenSheAcknowledgesWhatSoundsAgain() {
        assertThat(
                        after(
                                new AlarmState.Resounding(Tier.MEDIUM, NURSE),
                                new AlarmSignal.Acknowledge(OTHER)))
                .isEqualTo(new AlarmStep.To(new AlarmState.Acknowledged(Tier.MEDIUM, OTHER)));
    }

    @Test
    @Controls("H14")
    void soundsAfterEveryRiseWhateverWasSilent() {
        for (AlarmState standing : states(Tier.MEDIUM).filter(AlarmState::isStanding).toList()) {
            assertThat(after(standing, new AlarmSignal.Rise(Tier.HIGH)))
                    .isEqualTo(new AlarmStep.To(new AlarmState.Sounding(Tier.HIGH)));
        }
    }

    @Test
    void neverLetsATierFallOrStayInARise() {
        for (AlarmState standing : states(Tier.MEDIUM).filter(AlarmState::isStanding).toList()) {
            for (Tier tier : List.of(Tier.LOW, Tier.MEDIUM)) {
                assertThat(after(standing, new AlarmSignal.Rise(tier)))
                        .isEqualTo(new AlarmStep.Refused(AlarmRefusal.NOT_A_RISE));
            }
        }
    }

    @Test
    void letsHighLeaveTheListOnlyByAReview() {
        for (AlarmState state : states(Tier.HIGH).toList()) {
            for (AlarmSignal signal : signals().toList()) {
                boolean leaves = after(state, signal) instanceof AlarmStep.To(AlarmState.Cleared _);
                boolean mayLeave =
                        (state instanceof AlarmState.Latched
                                        && signal instanceof AlarmSignal.Review)
                                || (state instanceof AlarmState.Pending
                                        && signal instanceof AlarmSignal.Subside);
                assertThat(leaves).as("%s, %s", state, signal).isEqualTo(mayLeave);
            }
        }
    }

    @Test
    void latchesNothingBelowHigh() {
        for (Tier tier : List.of(Tier.LOW, Tier.MEDIUM)) {
            for (AlarmState state : states(tier).filter(AlarmState::isStanding).toList()) {
                assertThat(after(state, new AlarmSignal.Subside()))
                        .isEqualTo(new AlarmStep.To(new AlarmState.Cleared()));
            }
        }
    }

    @Test
    void isEitherAudibleOrSilencedWhileItStandsAndNeitherOtherwise() {
        for (AlarmState state : states(Tier.HIGH).toList()) {
            assertThat(state.isAudible() ^ state.isSilenced())
                    .as("%s", state)
                    .isEqualTo(state.isStanding());
        }
    }

    private static AlarmStep after(AlarmState state, AlarmSignal signal) {
        return AlarmLifecycle.after(state, signal);
    }

    private static Stream<AlarmState> states(Tier tier) {
        return Stream.of(
                new AlarmState.Pending(),
                new AlarmState.Sounding(tier),
                new AlarmState.Paused(tier),
                new AlarmState.Acknowledged(tier, NURSE),
                new AlarmState.Resounding(tier, NURSE),
                new AlarmState.Latched(tier),
                new AlarmState.Cleared());
    }

    private static Stream<AlarmSignal> signals() {
        return Stream.of(
                new AlarmSignal.Complete(Tier.MEDIUM),
                new AlarmSignal.Rise(Tier.HIGH),
                new AlarmSignal.Acknowledge(OTHER),
                new AlarmSignal.Pause(),
                new AlarmSignal.SilenceOver(),
                new AlarmSignal.Subside(),
                new AlarmSignal.Review(OTHER));
    }

    private static String table() {
        StringBuilder table = new StringBuilder();
        table.append("# The life of an alarm\n\n")
                .append("Every state (rows) with every signal (columns). A word in italics is a ")
                .append("refusal: the alarm stays as it is.\n")
                .append("This page is printed from `AlarmLifecycle` by a test, which compares it ")
                .append("at each build; `-Ddaybreak.write-docs=true` writes it again.\n");
        for (Tier tier : List.of(Tier.MEDIUM, Tier.HIGH)) {
            table.append("\n## ").append(title(tier)).append("\n\n").append(table(tier));
        }
        return table.toString();
    }

    private static String title(Tier tier) {
        return switch (tier) {
            case LOW, MEDIUM -> "Medium, and low";
            case HIGH -> "High";
        };
    }

    private static String table(Tier tier) {
        String head = signals().map(AlarmLifecycleTest::name).collect(Collectors.joining(" | "));
        String rule = signals().map(_ -> "---").collect(Collectors.joining("|"));
        String rows =
                states(tier)
                        .map(state -> "| **" + name(state) + "** | " + cells(state) + " |\n")
                        .collect(Collectors.joining());
        return "| | " + head + " |\n|---|" + rule + "|\n" + rows;
    }

    private static String cells(AlarmState state) {
        return signals()
                .map(signal -> cell(after(state, signal)))
                .collect(Collectors.joining(" | "));
    }

    private static String cell(AlarmStep step) {
        return switch (step) {
            case AlarmStep.To(var state) -> name(state);
            case AlarmStep.Refused(var why) -> "*" + why.openName().replace('_', ' ') + "*";
        };
    }

    private static String name(Record part) {
        return part.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
    }

    private static String name(AlarmState state) {
        return name((Record) state);
    }

    private static String name(AlarmSignal signal) {
        return name((Record) signal);
    }
}
