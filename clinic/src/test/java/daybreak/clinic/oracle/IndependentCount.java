package daybreak.clinic.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the script that counts a recording's alarms, in a Java of its own without our classes. */
final class IndependentCount {

    private static final long PATIENCE_S = 60;
    private static final Path SCRIPT = Path.of("src", "test", "oracle", "CountAlarms.java");

    private IndependentCount() {}

    /**
     * The alarms of the recordings at that speed of the clinic's clock.
     *
     * @return {@code recording,condition,parameter_mdc,tier,met_s,active_s,cleared_s}, with {@code
     *     open} for what stands at the end
     */
    static List<String> of(int speed, List<BidmcFile> recordings) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", SCRIPT.toString()));
        command.add(Integer.toString(speed));
        recordings.forEach(recording -> command.add(recording.path().toString()));
        Process script =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            script.getOutputStream().close();
            List<String> lines = linesOf(script);
            assertThat(script.waitFor(PATIENCE_S, TimeUnit.SECONDS)).isTrue();
            assertThat(script.exitValue()).isZero();
            assertThat(lines).as("the script's answer").isNotEmpty();
            return lines.subList(1, lines.size());
        } finally {
            script.destroyForcibly();
        }
    }

    private static List<String> linesOf(Process script) throws IOException {
        try (var reader = script.inputReader(StandardCharsets.UTF_8)) {
            return reader.lines().toList();
        }
    }
}
