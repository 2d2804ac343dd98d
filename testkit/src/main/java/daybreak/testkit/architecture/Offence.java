package daybreak.testkit.architecture;

/**
 * One place that breaks a rule.
 *
 * @param file for sources the package's folder and the file's name, for documents the path from the
 *     tree's root; always with forward slashes
 * @param line counted from 1; 0 when the whole file is meant
 * @param text what is wrong there
 */
public record Offence(String file, int line, String text) implements Comparable<Offence> {

    @Override
    public int compareTo(Offence other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line) + ": " + text;
    }
}
