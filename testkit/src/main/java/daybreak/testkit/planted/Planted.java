package daybreak.testkit.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One report that must be made.
 *
 * @param file the file with the violation, with forward slashes, from the folder that was searched
 * @param gate which gate must make it
 * @param text what it must contain
 */
public record Planted(String file, String gate, String text) {

    private static final Pattern HEADER =
            Pattern.compile("^(?://|#|<!--|--)\\s*planted:\\s*([^:]+?)\\s*:\\s*(.*?)\\s*(?:-->)?$");

    /** Whatever is planted below the folder, in the order of the files. */
    public static List<Planted> below(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(path -> headers(folder, path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is the report that was asked for. */
    public boolean isMetBy(Reported reported) {
        return reported.gate().equals(gate)
                && reported.file().equals(file)
                && reported.text().contains(text);
    }

    private static Stream<Planted> headers(Path folder, Path path) {
        String file = folder.relativize(path).toString().replace('\\', '/');
        return firstLines(path)
                .takeWhile(line -> HEADER.matcher(line).matches())
                .flatMap(line -> header(file, line).stream());
    }

    private static Optional<Planted> header(String file, String line) {
        Matcher matcher = HEADER.matcher(line);
        return matcher.matches()
                ? Optional.of(new Planted(file, matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    private static Stream<String> firstLines(Path path) {
        try {
            return Files.readAllLines(path).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
