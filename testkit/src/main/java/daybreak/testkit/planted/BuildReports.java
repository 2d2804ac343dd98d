package daybreak.testkit.planted;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what Maven printed about a build that failed, as reports of gates: {@code format}, {@code
 * error-prone}, {@code null-away}, {@code lint}, {@code convergence}, {@code snapshot}, {@code
 * room}; and {@code build} for whatever else went wrong.
 */
public final class BuildReports {

    private static final Pattern DIAGNOSTIC =
            Pattern.compile("^\\[(?:ERROR|WARNING)] (/.*?\\.java):\\[\\d+,\\d+] (.*)$");
    private static final Pattern CHECK = Pattern.compile("^\\[(\\w+)] .*");
    private static final Pattern FAILED =
            Pattern.compile(
                    "^\\[ERROR] Failed to execute goal [^:]+:([^:]+):.* on project (\\S+?):.*$");
    private static final Pattern ENFORCER_RULE =
            Pattern.compile("^\\[ERROR] Rule \\d+: \\S+\\.(\\w+) failed with message:$");
    private static final Pattern BADLY_FORMATTED =
            Pattern.compile("^\\[ERROR] +(src/\\S+\\.java)$");
    private static final Map<String, String> ENFORCER_GATES =
            Map.of(
                    "DependencyConvergence", "convergence",
                    "RequireReleaseDeps", "snapshot",
                    "BannedDependencies", "room");

    private final Path folder;
    private final Set<Reported> reports = new LinkedHashSet<>();
    private final Set<Reported> diagnostics = new LinkedHashSet<>();
    private final Set<String> failedModules = new LinkedHashSet<>();
    private String plugin = "";
    private String module = "";
    private String gate = "";
    private final StringBuilder message = new StringBuilder();

    private BuildReports(Path folder) {
        this.folder = folder;
    }

    /**
     * What was reported, each report once. What the compiler says of a module that passes all the
     * same is no report: a gate that only warns is open.
     *
     * @param folder in which the build ran
     */
    public static List<Reported> of(MavenRun run, Path folder) {
        BuildReports reports = new BuildReports(folder);
        run.lines().forEach(reports::read);
        reports.endMessage();
        return reports.all();
    }

    private List<Reported> all() {
        List<Reported> all = new ArrayList<>(reports);
        diagnostics.stream()
                .filter(each ->
                        failedModules.stream().anyMatch(m -> each.file().startsWith(m + "/")))
                .forEach(all::add);
        return all;
    }

    private void read(String line) {
        Matcher diagnostic = DIAGNOSTIC.matcher(line);
        Matcher failed = FAILED.matcher(line);
        Matcher rule = ENFORCER_RULE.matcher(line);
        Matcher unformatted = BADLY_FORMATTED.matcher(line);
        if (diagnostic.matches()) {
            diagnosed(Path.of(diagnostic.group(1)), diagnostic.group(2));
        } else if (failed.matches()) {
            endMessage();
            failed(line, failed.group(1), failed.group(2));
        } else if (rule.matches()) {
            endMessage();
            gate = ENFORCER_GATES.getOrDefault(rule.group(1), "build");
        } else if (plugin.startsWith("spotless") && unformatted.matches()) {
            reports.add(new Reported("format", module + "/" + unformatted.group(1), line));
        } else if (line.contains("-> [Help")) {
            endMessage();
        } else if (!gate.isEmpty()) {
            message.append(line).append('\n');
        }
    }

    private void diagnosed(Path source, String text) {
        String file = folder.relativize(source).toString().replace('\\', '/');
        diagnostics.add(new Reported(gateOf(text), file, text));
    }

    private static String gateOf(String text) {
        Matcher check = CHECK.matcher(text);
        if (!check.matches()) {
            return "lint"; // Maven leaves out which kind of lint it is
        }
        return check.group(1).equals("NullAway") ? "null-away" : "error-prone";
    }

    private void failed(String line, String failedPlugin, String project) {
        plugin = failedPlugin.replace("-maven-plugin", "").replace("maven-", "");
        module = project.replaceFirst("^planted-", "");
        failedModules.add(module);
        if (!Set.of("spotless", "compiler-plugin", "enforcer-plugin").contains(plugin)) {
            reports.add(new Reported("build", module + "/pom.xml", line));
        }
    }

    private void endMessage() {
        if (!gate.isEmpty()) {
            String file = module + (gate.equals("room") ? "/dependency.xml" : "/pom.xml");
            reports.add(new Reported(gate, file, message.toString()));
        }
        gate = "";
        message.setLength(0);
    }
}
