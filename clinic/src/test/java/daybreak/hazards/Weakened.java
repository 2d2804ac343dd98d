package daybreak.hazards;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The one file of a removal, changed and made ready to stand before the real one: a source is
 * compiled against everything else as it is, anything else is laid where a program finds it.
 */
final class Weakened {

    private static final String SOURCES = "src/main/java/";
    private static final String RESOURCES = "src/main/resources/";

    private Weakened() {}

    /**
     * Lays it out.
     *
     * @param classes an empty folder, which comes first on a class path
     * @param scratch a folder for the changed source
     * @throws AssertionError when the control is not where the removal says, or what is left does
     *     not compile
     */
    static void layOut(Removal removal, Path root, Path classes, Path scratch) {
        try {
            String text = Files.readString(root.resolve(removal.source()), StandardCharsets.UTF_8);
            String weakened = removal.appliedTo(text);
            if (removal.source().contains(SOURCES)) {
                compile(removal, write(scratch, after(removal, SOURCES), weakened), classes);
            } else {
                write(classes, after(removal, RESOURCES), weakened);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String after(Removal removal, String part) {
        int place = removal.source().indexOf(part);
        if (place < 0) {
            throw new IllegalArgumentException(
                    removal + ": " + removal.source() + " is no file of the product");
        }
        return removal.source().substring(place + part.length());
    }

    private static Path write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void compile(Removal removal, Path source, Path into) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled =
                    compiler.getTask(
                                    said,
                                    files,
                                    null,
                                    List.of(
                                            "-proc:none",
                                            "-parameters",
                                            "-nowarn",
                                            "-g",
                                            "-d",
                                            into.toString()),
                                    null,
                                    files.getJavaFileObjects(source))
                            .call();
            if (!compiled) {
                throw new AssertionError(removal + " does not compile: " + said);
            }
        }
    }
}
