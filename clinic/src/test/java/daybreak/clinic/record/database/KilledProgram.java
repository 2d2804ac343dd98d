package daybreak.clinic.record.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Java program of the tests that runs beside them and ends by kill -9. */
public final class KilledProgram implements AutoCloseable {

    /** Whoever reads its output meets the end then, whatever it waits for. */
    private static final long LONGEST_LIFE_SECONDS = 90;

    private final Process process;
    private final BufferedReader output;

    private KilledProgram(Process process) {
        this.process = process;
        this.output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts a class's {@code main} on the tests' class path. */
    public static KilledProgram start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Thread.ofVirtual().start(() -> killAtTheLatest(process));
        return new KilledProgram(process);
    }

    private static void killAtTheLatest(Process process) {
        try {
            if (!process.waitFor(LONGEST_LIFE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
        }
    }

    /** Waits until it says that line. */
    public void awaitLine(String wanted) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(wanted)) {
                return;
            }
        }
        throw new AssertionError("the program ended without saying '" + wanted + "'");
    }

    /** What it says next; empty when it has ended. */
    public Optional<String> nextLine() throws IOException {
        return Optional.ofNullable(output.readLine());
    }

    /** For the program itself: says a line. */
    public static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /**
     * For the program itself: goes on until it is killed, or the tests that started it have ended.
     */
    public static void stay() throws IOException {
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    /** Kills it, and waits until it is dead. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
