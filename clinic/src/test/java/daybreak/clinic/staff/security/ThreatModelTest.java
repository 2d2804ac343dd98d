package daybreak.clinic.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The threat model claims no control whose test is not there. */
class ThreatModelTest {

    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
    private static final Path MODEL = HOUSE.resolve("docs/security/threat-model.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*(?:Test|IT|Props))\\.(\\w+)`");

    /** A test that the model names. */
    private record Named(String type, String method) {}

    @Test
    void eachControlNamesATestThatIsThere() throws IOException {
        Map<String, String> sources = testSources();
        List<Named> missing =
                named(Files.readString(MODEL)).stream()
                        .filter(test -> !isThere(test, sources))
                        .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void eachThreatHasAControlAndATest() throws IOException {
        List<String> threats =
                Files.readAllLines(MODEL).stream()
                        .dropWhile(line -> !line.startsWith("## Threats"))
                        .filter(line -> line.startsWith("| ") && !line.startsWith("| threat "))
                        .toList();
        assertThat(threats).hasSizeGreaterThan(15);
        assertThat(threats).allSatisfy(threat -> assertThat(named(threat)).isNotEmpty());
    }

    @Test
    void aTestThatIsNotThereIsFound() throws IOException {
        Map<String, String> sources = testSources();
        assertThat(named("`ThreatModelTest.aTestThatIsNotThereIsFound`"))
                .allMatch(test -> isThere(test, sources));
        assertThat(named("`ThreatModelTest.aTestThatNobodyWrote`"))
                .hasSize(1)
                .noneMatch(test -> isThere(test, sources));
    }

    private static List<Named> named(String text) {
        return NAMED.matcher(text)
                .results()
                .map(found -> new Named(found.group(1), found.group(2)))
                .toList();
    }

    private static boolean isThere(Named test, Map<String, String> sources) {
        return sources.getOrDefault(test.type(), "").contains("void " + test.method() + "(");
    }

    private static Map<String, String> testSources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> modules = Files.list(HOUSE)) {
            for (Path tests :
                    modules.map(module -> module.resolve("src/test/java"))
                            .filter(Files::isDirectory)
                            .toList()) {
                try (Stream<Path> files = Files.walk(tests)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .forEach(file -> sources.put(name(file), text(file)));
                }
            }
        }
        return sources;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
