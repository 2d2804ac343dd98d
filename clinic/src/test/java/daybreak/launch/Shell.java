package daybreak.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A copy of the scripts on a machine that has nothing but bash and the plainest tools. No JDK
 * stands where systems usually put one, unless a test says where.
 */
final class Shell {

    private static final long PATIENCE_S = 60;

    private static final List<String> PLAIN_TOOLS =
            List.of(
                    "awk",
                    "bash",
                    "cat",
                    "cut",
                    "dirname",
                    "env",
                    "find",
                    "grep",
                    "head",
                    "id",
                    "mkdir",
                    "mv",
                    "printf",
                    "readlink",
                    "rm",
                    "sed",
                    "sleep",
                    "sort",
                    "tail",
                    "tee",
                    "touch",
                    "tr",
                    "uname");

    private final Path home;
    private final Path bin;
    private final Map<String, String> environment = new TreeMap<>();

    /** What a script did. */
    record Ran(int status, List<String> output, List<String> errors) {}

    Shell(Path folder) throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        bin = Files.createDirectories(folder.resolve("bin"));
        copyScripts();
        for (String tool : PLAIN_TOOLS) {
            for (Path place : List.of(Path.of("/usr/bin"), Path.of("/bin"))) {
                if (Files.exists(place.resolve(tool)) && !Files.exists(bin.resolve(tool))) {
                    script(bin.resolve(tool), "exec " + place.resolve(tool) + " \"$@\"");
                }
            }
        }
        environment.put("PATH", bin.toString());
        environment.put("HOME", home.toString());
    }

    Path home() {
        return home;
    }

    Path bin() {
        return bin;
    }

    void set(String name, String value) {
        environment.put(name, value);
    }

    /** Puts a program into the path. */
    void install(String name, String... lines) throws IOException {
        script(bin.resolve(name), lines);
    }

    /** Makes a program of lines of bash. */
    static void program(Path file, String... lines) throws IOException {
        script(file, lines);
    }

    /** Makes a folder look like a JDK of that version, and gives it. */
    static Path jdk(Path folder, String version) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve("bin")).resolveSibling("release");
        Files.writeString(jdk, "JAVA_VERSION=\"" + version + "\"\n");
        script(folder.resolve("bin/javac"), "exit 0");
        script(folder.resolve("bin/java"), "echo 'openjdk version \"" + version + "\"' >&2");
        return folder;
    }

    /** Runs one of the scripts. */
    Ran run(String script, String... arguments) throws Exception {
        return execute(Stream.concat(Stream.of("./" + script), Arrays.stream(arguments)).toList());
    }

    /** Runs lines of bash, strict, in the scripts' folder. */
    Ran bash(String... lines) throws Exception {
        return execute(List.of("bash", "-c", "set -euo pipefail\n" + String.join("\n", lines)));
    }

    private Ran execute(List<String> command) throws Exception {
        Path errors = home.resolveSibling("errors");
        ProcessBuilder builder = new ProcessBuilder(command);
        Path output = home.resolveSibling("output");
        builder.directory(home.toFile())
                .redirectError(errors.toFile())
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError(command + " has not ended within " + PATIENCE_S + " s");
        }
        return new Ran(process.exitValue(), Files.readAllLines(output), Files.readAllLines(errors));
    }

    private void copyScripts() throws IOException {
        Path root = Path.of(Objects.requireNonNull(System.getProperty("daybreak.root")));
        Files.createDirectories(home.resolve("launch"));
        List<Path> scripts;
        try (var files = Files.list(root.resolve("launch"))) {
            scripts = files.filter(file -> file.toString().endsWith(".sh")).toList();
        }
        for (Path script : scripts) {
            Files.copy(script, home.resolve("launch").resolve(script.getFileName()));
        }
        for (String script : List.of("check", "daybreak")) {
            Files.copy(root.resolve(script), home.resolve(script));
            executable(home.resolve(script));
        }
        Path jdk = home.resolve("launch/jdk.sh");
        Files.writeString(jdk, Files.readString(jdk) + "\nusual_jdk_folders() { echo; }\n");
    }

    private static void script(Path file, String... lines) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + String.join("\n", lines) + "\n");
        executable(file);
    }

    private static void executable(Path file) throws IOException {
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }
}
