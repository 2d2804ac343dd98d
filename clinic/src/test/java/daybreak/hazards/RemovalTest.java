package daybreak.hazards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is planted without its control, held against what SAFETY.md claims. */
class RemovalTest {

    private static final Path ROOT =
            Path.of(Objects.requireNonNull(System.getProperty("daybreak.root")));
    private static final Path TABLE = ROOT.resolve("docs/hazards/controls-removed.md");
    private static final String RULE = "(a rule of the house)";
    private static final List<Removal> REMOVALS = Removal.in(ROOT.resolve("planted/controls"));

    /**
     * A row of SAFETY.md that claims a control.
     *
     * @param provenBy its last cell
     */
    private record Claimed(String hazard, String control, String provenBy) {

        Stream<String> controls() {
            return Arrays.stream(control.split(";", -1)).map(String::strip);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyControlThatIsClaimedIsTakenAwaySomewhere() throws IOException {
        return claimed().stream()
                .flatMap(row ->
                        row.controls()
                                .map(control ->
                                        DynamicTest.dynamicTest(
                                                row.hazard() + ": " + control,
                                                () -> isTakenAway(row, control))));
    }

    /** A rule of the house needs no removal: what is planted for it shows that it closes. */
    private static void isTakenAway(Claimed row, String control) {
        if (control.contains(RULE)) {
            assertThat(row.provenBy()).contains("`HouseTest.everyRuleIsKept`");
        } else {
            assertThat(removalsOf(row.hazard()))
                    .as("taken away by")
                    .anyMatch(one -> control.contains(one.control()));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRemovalSpeaksOfAClaimAndOfItsTests() throws IOException {
        List<Claimed> rows = claimed();
        return REMOVALS.stream()
                .map(removal ->
                        DynamicTest.dynamicTest(removal.name(), () -> isClaimed(removal, rows)));
    }

    @Test
    void everyControlStandsWhereItsRemovalSays() throws IOException {
        for (Removal removal : REMOVALS) {
            String source = Files.readString(ROOT.resolve(removal.source()));
            assertThat(removal.appliedTo(source)).as(removal.name()).isNotEqualTo(source);
        }
    }

    @Test
    void aControlThatHasMovedIsNamed() {
        Removal removal = REMOVALS.getFirst();

        assertThatThrownBy(() -> removal.appliedTo("class Other {}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the control has moved");
        assertThatThrownBy(() -> removal.appliedTo(removal.found() + "\n" + removal.found()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("more than once");
    }

    @Test
    void thePrintedTableIsWhatIsPlanted() throws IOException {
        String table = ControlsTable.of(REMOVALS);
        if (Boolean.getBoolean("daybreak.write-docs")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(TABLE, StandardCharsets.UTF_8)).isEqualTo(table);
    }

    private static void isClaimed(Removal removal, List<Claimed> rows) {
        assertThat(removal.name()).startsWith(removal.hazard() + "-");
        assertThat(removal.tests()).isNotEmpty();
        assertThat(rows)
                .filteredOn(row -> row.hazard().equals(removal.hazard()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.control()).contains(removal.control());
                    assertThat(removal.tests())
                            .allSatisfy(test ->
                                    assertThat(row.provenBy())
                                            .contains("`" + test.inShort() + "`"));
                });
    }

    private static List<Removal> removalsOf(String hazard) {
        return REMOVALS.stream().filter(removal -> removal.hazard().equals(hazard)).toList();
    }

    private static List<Claimed> claimed() throws IOException {
        Pattern row =
                Pattern.compile(
                        "\\| (H\\d{2}) \\|[^|]*\\|[^|]*\\|[^|]*\\| ([^|]*) \\| ([^|]*) \\|");
        List<Claimed> claimed =
                Files.readAllLines(ROOT.resolve("SAFETY.md"), StandardCharsets.UTF_8).stream()
                        .map(row::matcher)
                        .filter(line -> line.matches())
                        .map(line -> new Claimed(line.group(1), line.group(2), line.group(3)))
                        .filter(one -> !one.provenBy().contains("not yet"))
                        .toList();
        assertThat(claimed).isNotEmpty();
        return claimed;
    }
}
