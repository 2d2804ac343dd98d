package daybreak.testkit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The Markdown documents of a tree. */
final class Documents {

    private Documents() {}

    /**
     * One document.
     *
     * @param name its path from the tree's root, with forward slashes
     * @param prose its lines, those inside fences emptied
     */
    record Document(String name, Path path, List<String> prose) {}

    /** All of them, save those below folders of these names. */
    static List<Document> below(Path root, Set<String> leftOut) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".md"))
                    .filter(path -> parts(root.relativize(path)).noneMatch(leftOut::contains))
                    .sorted()
                    .map(path -> document(root, path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document's lines, those inside fences emptied. */
    static List<String> prose(Path document) {
        List<String> lines = new ArrayList<>();
        boolean fenced = false;
        for (String line : lines(document)) {
            boolean fence = line.stripLeading().startsWith("```");
            lines.add(fenced || fence ? "" : line);
            fenced ^= fence;
        }
        return lines;
    }

    private static Document document(Path root, Path path) {
        String name = root.relativize(path).toString().replace('\\', '/');
        return new Document(name, path, prose(path));
    }

    private static Stream<String> parts(Path path) {
        List<String> parts = new ArrayList<>();
        path.forEach(part -> parts.add(part.toString()));
        return parts.stream();
    }

    private static List<String> lines(Path document) {
        try {
            return Files.readAllLines(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
