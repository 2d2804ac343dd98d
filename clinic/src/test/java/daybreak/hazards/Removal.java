package daybreak.hazards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One control, and how it is taken away. Its file has lines {@code word: text}, an empty line, and
 * then what to change: the lines of the source with a {@code -} before each, and with a {@code +}
 * those that stand in their place, which may be none.
 *
 * @param name of its file, without the ending
 * @param hazard the hazard's id
 * @param control words of that hazard's row that say what the control is
 * @param removed in a sentence, what is no longer so
 * @param source the file that is changed, from the tree's root
 * @param tests which must fail then
 * @param found what must stand in the source exactly once
 * @param instead what takes its place
 */
record Removal(
        String name,
        String hazard,
        String control,
        String removed,
        String source,
        List<NamedTest> tests,
        String found,
        String instead) {

    private static final String ENDING = ".txt";
    private static final Pattern WORD =
            Pattern.compile("(hazard|control|removed|source|fails): .+");

    /** Each one of a folder, in the order of the names. */
    static List<Removal> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(Removal::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Removal read(Path file) {
        List<String> lines = lines(file);
        int end = lines.indexOf("");
        if (end < 0) {
            throw new IllegalArgumentException(file + " has no empty line before the change");
        }
        List<String> head = lines.subList(0, end);
        for (String line : head) {
            if (!WORD.matcher(line).matches()) {
                throw new IllegalArgumentException("%s: \"%s\"".formatted(file, line));
            }
        }
        List<String> change = lines.subList(end + 1, lines.size());
        String name = file.getFileName().toString();
        return new Removal(
                name.substring(0, name.length() - ENDING.length()),
                only(file, head, "hazard: "),
                only(file, head, "control: "),
                only(file, head, "removed: "),
                only(file, head, "source: "),
                behind(head, "fails: ").stream().map(NamedTest::of).toList(),
                block(file, change, "-"),
                String.join("\n", behind(change, "+")));
    }

    /** The source without the control. */
    String appliedTo(String text) {
        int place = text.indexOf(found);
        if (place < 0) {
            throw new AssertionError(
                    "%s: the control has moved; %s has no longer:%n%s"
                            .formatted(name, source, found));
        }
        if (text.indexOf(found, place + 1) >= 0) {
            throw new AssertionError(
                    "%s: the control has moved; %s has more than once:%n%s"
                            .formatted(name, source, found));
        }
        return text.substring(0, place) + instead + text.substring(place + found.length());
    }

    @Override
    public String toString() {
        return name;
    }

    private static String only(Path file, List<String> lines, String word) {
        List<String> values = behind(lines, word);
        if (values.size() != 1) {
            throw new IllegalArgumentException(
                    "%s has %d lines \"%s\"".formatted(file, values.size(), word));
        }
        return values.getFirst();
    }

    private static String block(Path file, List<String> change, String sign) {
        List<String> lines = behind(change, sign);
        boolean strange =
                change.stream().anyMatch(line -> !line.startsWith("-") && !line.startsWith("+"));
        if (lines.isEmpty() || strange) {
            throw new IllegalArgumentException(file + " does not say what is changed");
        }
        return String.join("\n", lines);
    }

    private static List<String> behind(List<String> lines, String start) {
        List<String> values = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(start)) {
                values.add(line.substring(start.length()));
            }
        }
        return values;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
