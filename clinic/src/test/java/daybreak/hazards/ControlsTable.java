package daybreak.hazards;

import java.util.List;
import java.util.stream.Collectors;

/** What was taken away, and which tests notice, as a document. */
final class ControlsTable {

    private static final String HEADING =
            """
            # Each control, taken away

            Printed from `planted/controls` by `RemovalTest` (again with `-Ddaybreak.write-docs=true`). Without
            what stands in the third column each test of the last one fails by an assertion; `ControlsRemovedIT` runs
            them so. That the same tests pass with the control is the rest of `./check`.

            | hazard | control | taken away: what is no longer so | in | fails without it |
            |---|---|---|---|---|
            """;

    private ControlsTable() {}

    static String of(List<Removal> removals) {
        return removals.stream()
                .map(ControlsTable::row)
                .collect(Collectors.joining("", HEADING, ""));
    }

    private static String row(Removal removal) {
        String source = removal.source().substring(removal.source().lastIndexOf('/') + 1);
        String tests =
                removal.tests().stream()
                        .map(test -> "`" + test.inShort() + "`")
                        .collect(Collectors.joining(", "));
        return "| %s | %s | %s | `%s` | %s |\n"
                .formatted(removal.hazard(), removal.control(), removal.removed(), source, tests);
    }
}
