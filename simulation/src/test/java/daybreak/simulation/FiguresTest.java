package daybreak.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.quantities.evidence.Evidence;
import daybreak.simulation.body.BodyFigure;
import daybreak.simulation.monitor.MonitorFigure;
import daybreak.simulation.staff.StaffFigure;
import daybreak.simulation.visit.VisitFigure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** docs/models/virtual-clinic.md: every number of the simulator, and why it is that one. */
class FiguresTest {

    private static final String HEAD =
            """
            # The virtual clinic in numbers

            Printed by `FiguresTest` (again with `-Ddaybreak.write-docs=true`). V: read in the source; V2: read in a summary
            of it; P: our own choice or arithmetic. Nothing here judges a patient: these are the people, monitors and staff
            of the demonstration. `PublishedFiguresTest` measures the simulated people as the studies measured theirs.
            """;

    private static final Map<String, List<? extends Figure>> CHAPTERS = chapters();

    private static Map<String, List<? extends Figure>> chapters() {
        Map<String, List<? extends Figure>> chapters = new LinkedHashMap<>();
        chapters.put("Bodies", List.of(BodyFigure.values()));
        chapters.put("Visits", List.of(VisitFigure.values()));
        chapters.put("Monitors", List.of(MonitorFigure.values()));
        chapters.put("Staff", List.of(StaffFigure.values()));
        return chapters;
    }

    @Test
    void theDocumentListsEveryFigureWithItsEvidence() throws IOException {
        String printed = printed();
        if (Boolean.getBoolean("daybreak.write-docs")) {
            Files.createDirectories(file().getParent());
            Files.writeString(file(), printed);
        }

        assertThat(file()).hasContent(printed);
    }

    private static Path file() {
        return Path.of(System.getProperty("daybreak.root", ".."))
                .resolve("docs/models/virtual-clinic.md");
    }

    private static String printed() {
        StringBuilder text = new StringBuilder(HEAD);
        CHAPTERS.forEach((chapter, figures) -> {
            text.append("\n## ").append(chapter).append("\n\n| figure | value | mark | why |\n");
            text.append("|---|---|---|---|\n");
            figures.forEach(figure -> text.append(row(figure)));
        });
        return text.toString();
    }

    private static String row(Figure figure) {
        String value = BigDecimal.valueOf(figure.value()).stripTrailingZeros().toPlainString();
        return "| "
                + String.join(
                        " | ",
                        figure.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        (value + " " + figure.unit()).strip(),
                        figure.evidence().mark().letter(),
                        why(figure.evidence()))
                + " |\n";
    }

    private static String why(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Published(var citation, var _) -> citation.toString();
            case Evidence.Derived(var from, var how) -> "derived from " + from + ": " + how;
            case Evidence.Assumed(var why) -> "assumed: " + why;
        };
    }
}
