package daybreak.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each claimed control is needed: without it the tests that guard it fail, by an assertion. That
 * they pass with it is the rest of the run. The quick ones run always, all of them in {@code
 * ./check full}; {@code -Ddaybreak.control=H14} picks those of a hazard, or one by its name.
 */
class ControlsRemovedIT {

    private static final Path ROOT =
            Path.of(Objects.requireNonNull(System.getProperty("daybreak.root")));

    /** Enough to know that the proof itself works, in a few seconds. */
    private static final Set<String> ALWAYS =
            Set.of("H11-two-tiers", "H14-latch", "H18-never-back");

    static Stream<Removal> removals() {
        String wanted = System.getProperty("daybreak.control", "");
        return Removal.in(ROOT.resolve("planted/controls")).stream()
                .filter(removal ->
                        wanted.isEmpty()
                                ? Boolean.getBoolean("daybreak.full")
                                        || ALWAYS.contains(removal.name())
                                : removal.name().matches(wanted + ".*"));
    }

    @ParameterizedTest
    @MethodSource("removals")
    void withoutTheControlItsTestsFail(
            Removal removal, @TempDir Path folder, TestReporter reporter) {
        List<Trial.Ended> ended = new Trial(ROOT).of(removal, folder);

        ended.forEach(one ->
                reporter.publishEntry(removal.name(), one.test().inShort() + ": " + one.why()));
        assertThat(ended)
                .isNotEmpty()
                .as(removal.removed())
                .allSatisfy(one ->
                        assertThat(one.end())
                                .as("%s: %s", one.test(), one.why())
                                .isEqualTo(TestEnd.FAILED));
    }

    @Test
    void aRemovalThatHarmsNoTestIsFoundOut(@TempDir Path folder) {
        Removal harmless =
                Removal.read(ROOT.resolve("planted/controls/harmless/no-control-at-all.txt"));

        assertThat(new Trial(ROOT).of(harmless, folder))
                .extracting(Trial.Ended::end)
                .containsExactly(TestEnd.PASSED, TestEnd.BROKEN);
    }
}
