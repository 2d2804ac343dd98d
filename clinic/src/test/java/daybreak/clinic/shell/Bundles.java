package daybreak.clinic.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bundles, templates and sources of the clinic, as files. */
final class Bundles {

    private static final Path CLINIC =
            Path.of(System.getProperty("daybreak.root", "..")).resolve("clinic");

    private Bundles() {}

    /** Every feature that has a bundle. */
    static List<String> features() {
        return files(CLINIC.resolve("src/main/resources/messages"), "_en.properties")
                .map(file -> file.getFileName().toString().replace("_en.properties", ""))
                .toList();
    }

    static Map<String, String> of(String feature, Language language) {
        Path file =
                CLINIC.resolve("src/main/resources/messages")
                        .resolve(feature + "_" + language.tag() + ".properties");
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        lines.stringPropertyNames().forEach(key -> texts.put(key, lines.getProperty(key)));
        return texts;
    }

    /** All texts of a language. */
    static Map<String, String> all(Language language) {
        Map<String, String> all = new TreeMap<>();
        features().forEach(feature -> all.putAll(of(feature, language)));
        return all;
    }

    static List<Path> templates() {
        return files(CLINIC.resolve("src/main/jte"), ".jte").toList();
    }

    static List<Path> sources() {
        return files(CLINIC.resolve("src/main/java"), ".java").toList();
    }

    /**
     * The classes of the clinic that are declared like this, such as {@code enum X implements Y}.
     */
    static List<Class<?>> declared(String kind, String type) {
        Pattern declaration =
                Pattern.compile(
                        "\\b" + kind + " ([A-Z]\\w*)[^{;]*\\bimplements [^{]*\\b" + type + "\\b");
        List<Class<?>> found = new ArrayList<>();
        for (Path source : sources()) {
            declaration
                    .matcher(read(source))
                    .results()
                    .map(match -> named(source, match.group(1)))
                    .forEach(found::add);
        }
        return found;
    }

    private static Class<?> named(Path source, String name) {
        String path = CLINIC.resolve("src/main/java").relativize(source).toString();
        String outer = path.replace(".java", "").replace('/', '.');
        try {
            return Class.forName(outer.endsWith("." + name) ? outer : outer + "$" + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " in " + source, e);
        }
    }

    static Path stylesheet(String name) {
        return CLINIC.resolve("src/main/resources/static/css").resolve(name);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
