package daybreak.testkit.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small build that breaks every gate of the real one, under the real root pom: modules with a pom
 * of their own, and <em>rooms</em>: real modules with a dependency more than they may have.
 *
 * <p>A folder with a {@code dependency.xml} is a room: the real module of that name is built once
 * more, with that dependency added to its own pom.
 */
public final class RottenBuild {

    private static final String PLANTED = "planted-";
    private static final String POM = "pom.xml";
    private static final Pattern MODULES = Pattern.compile("(?s)<modules>.*?</modules>");

    private final Path root;
    private final Path folder;

    /**
     * @param root the real tree's
     * @param folder with the planted modules
     */
    public RottenBuild(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /** What is planted in it. */
    public List<Planted> planted() {
        return Planted.below(folder);
    }

    /**
     * Lays the build out, so that it can be run there.
     *
     * @param empty a folder somewhere below the real root, so that the real root's settings for
     *     Maven hold
     * @param neighbours real modules that a room leans on; their poms are copied as they are
     */
    public void layOut(Path empty, List<String> neighbours) {
        List<String> modules = new ArrayList<>(neighbours);
        neighbours.forEach(name -> copy(root.resolve(name).resolve(POM), empty.resolve(name)));
        for (Path file : files()) {
            String relative = folder.relativize(file).toString();
            Path to = empty.resolve(relative);
            copy(file, parent(to));
            if (file.endsWith(POM)) {
                modules.add(parent(Path.of(relative)).toString().replace('\\', '/'));
            }
            if (file.endsWith("dependency.xml")) {
                String room = parent(Path.of(relative)).toString();
                modules.add(PLANTED + room);
                addDependency(file, room, empty.resolve(PLANTED + room));
            }
        }
        write(empty.resolve(POM), rootPom(modules));
    }

    private String rootPom(List<String> modules) {
        String listed =
                modules.stream()
                        .map(module -> "<module>" + module + "</module>")
                        .collect(Collectors.joining("", "<modules>", "</modules>"));
        return MODULES.matcher(read(root.resolve(POM))).replaceFirst(listed);
    }

    private void addDependency(Path dependency, String room, Path to) {
        String own = "<artifactId>" + room + "</artifactId>";
        String pom = read(root.resolve(room).resolve(POM));
        if (!pom.contains(own) || !pom.contains("<dependencies>")) {
            throw new IllegalStateException("the pom of " + room + " is not as expected");
        }
        String xml = read(dependency).replaceAll("(?s)<!--.*?-->", "");
        String planted =
                pom.replaceFirst(
                                Pattern.quote(own),
                                "<artifactId>" + PLANTED + room + "</artifactId>")
                        .replaceFirst("<dependencies>", "<dependencies>" + xml);
        write(to.resolve(POM), planted);
    }

    private List<Path> files() {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path into) {
        write(into.resolve(file.getFileName()), read(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(parent(file));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
