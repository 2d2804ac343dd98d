package daybreak.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void putsTextInQuotesAndNamesWhatCannotBeSeen() {
        assertThat(Shown.of("a\"b\\ \u000B\u00B5")).isEqualTo("\"a\\\"b\\\\ \\u000B\\u00B5\"");
        assertThat(Shown.of(List.of("x", 1))).isEqualTo("[\"x\", 1]");
    }

    @Test
    void printsArraysByTheirElements() {
        assertThat(Shown.of(new byte[] {1, -2})).isEqualTo("[1, -2]");
        assertThat(Shown.of(new int[] {1, 2})).isEqualTo("[1, 2]");
        assertThat(Shown.of(new long[] {1, 2})).isEqualTo("[1, 2]");
        assertThat(Shown.of(new double[] {0.5})).isEqualTo("[0.5]");
        assertThat(Shown.of(new String[][] {{"x"}})).isEqualTo("[[x]]");
    }

    @Test
    void cutsWhatNobodyWouldRead() {
        assertThat(Shown.of("x".repeat(Shown.LONGEST)))
                .hasSizeLessThan(Shown.LONGEST + 30)
                .endsWith("... (4002 characters)");
    }

    @Test
    void numbersTheStepsOfASequence() {
        assertThat(Shown.steps(List.of("put", 3))).isEqualTo("\n    1. \"put\"\n    2. 3");
    }
}
