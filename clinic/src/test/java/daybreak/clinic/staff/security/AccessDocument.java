package daybreak.clinic.staff.security;

import daybreak.care.staff.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** docs/security/access.md: the table of who may reach what, as people read and approve it. */
final class AccessDocument {

    static final String NOBODY = "not signed in";

    private static final String HEAD =
            """
            # Who may reach what

            Printed from the table in code by `AccessTest` (again with `-Ddaybreak.write-docs=true`), which also asks
            the locks for every cell. `yes`: it is let through to whatever answers there. `404`: the answer of an address
            that does not exist. `sign-in`: a redirect to the sign-in page. `401`: no more than that.
            What is not in the table is let through for nobody.

            """;

    private AccessDocument() {}

    /**
     * One line.
     *
     * @param verb of HTTP
     * @param pattern of the address
     * @param cells who to what
     */
    record Line(String verb, String pattern, Map<String, String> cells) {

        /** An address that the pattern covers. */
        String address() {
            return pattern.replace("**", "some/thing").replace("*", "7");
        }
    }

    static Path file() {
        return Path.of(System.getProperty("daybreak.root", ".."))
                .resolve("docs/security/access.md");
    }

    static String printed(List<AccessRow> rows) {
        List<String> columns = columns();
        StringBuilder text = new StringBuilder(HEAD);
        text.append("| | address | ").append(String.join(" | ", columns)).append(" |\n");
        text.append("|---|---|").append("---|".repeat(columns.size())).append("\n");
        for (AccessRow row : rows) {
            text.append("| ").append(row.verb()).append(" | `").append(row.pattern()).append("` |");
            for (String column : columns) {
                text.append(' ').append(cell(row, column)).append(" |");
            }
            text.append("\n");
        }
        return text.toString();
    }

    static List<Line> read() throws IOException {
        List<String> columns = columns();
        List<Line> lines = new ArrayList<>();
        for (String text : Files.readAllLines(file())) {
            if (text.startsWith("| GET") || text.startsWith("| POST")) {
                List<String> cells =
                        Arrays.stream(text.substring(1).split("\\|")).map(String::strip).toList();
                Map<String, String> answers = new TreeMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    answers.put(columns.get(i), cells.get(i + 2));
                }
                lines.add(new Line(cells.get(0), cells.get(1).replace("`", ""), answers));
            }
        }
        return lines;
    }

    static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(NOBODY));
        for (Role role : Role.values()) {
            columns.add(role.name().toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    private static String cell(AccessRow row, String column) {
        Optional<Set<Role>> held =
                column.equals(NOBODY)
                        ? Optional.empty()
                        : Optional.of(Set.of(Role.valueOf(column.toUpperCase(Locale.ROOT))));
        if (row.access().admits(held)) {
            return "yes";
        }
        if (held.isPresent()) {
            return "404";
        }
        return row.verb() == AccessRow.Verb.GET && row.sort() == AccessRow.Sort.PAGE
                ? "sign-in"
                : "401";
    }
}
