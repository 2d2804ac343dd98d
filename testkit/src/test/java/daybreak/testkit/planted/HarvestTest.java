package daybreak.testkit.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarvestTest {

    private static final Planted ASKED = new Planted("a/B.java", "clocks", "nanoTime");

    @Test
    void aReportOfTheSameGateFileAndTextMeetsWhatWasPlanted() {
        Harvest harvest =
                Harvest.of(
                        List.of(ASKED),
                        List.of(new Reported("clocks", "a/B.java", "calls System.nanoTime()")));

        assertThat(harvest).isEqualTo(new Harvest(List.of(), List.of()));
    }

    @Test
    void anotherGatesReportIsUnaskedAndLeavesThePlantedOneMissed() {
        Reported other = new Reported("ids", "a/B.java", "calls System.nanoTime()");

        assertThat(Harvest.of(List.of(ASKED), List.of(other)))
                .isEqualTo(new Harvest(List.of(ASKED), List.of(other)));
    }

    @Test
    void aSecondReportOnTheSameFileIsUnasked() {
        Reported right = new Reported("clocks", "a/B.java", "calls System.nanoTime()");
        Reported more = new Reported("clocks", "a/B.java", "calls Instant.now()");

        assertThat(Harvest.of(List.of(ASKED), List.of(right, more)).unasked())
                .containsExactly(more);
    }

    @Test
    void aGateForWhichNothingIsPlantedIsUnproven() {
        assertThat(Harvest.unproven(Set.of("clocks", "ids"), List.of(ASKED)))
                .containsExactly("ids");
    }

    @Test
    void whatIsPlantedForNoGateIsAStray() {
        assertThat(Harvest.strays(Set.of("ids"), List.of(ASKED))).containsExactly(ASKED);
    }

    @Test
    void theFirstLinesOfAFileSayWhatMustBeReportedInAnyLanguage(@TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("A.java"),
                "// planted: clocks: calls: nanoTime\n// planted: ids: UUID\nclass A {}\n// planted: no: no\n");
        Files.writeString(folder.resolve("b.md"), "<!-- planted: links: dead link -->\n# B\n");

        assertThat(Planted.below(folder))
                .containsExactly(
                        new Planted("A.java", "clocks", "calls: nanoTime"),
                        new Planted("A.java", "ids", "UUID"),
                        new Planted("b.md", "links", "dead link"));
    }
}
