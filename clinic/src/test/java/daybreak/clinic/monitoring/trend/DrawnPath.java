package daybreak.clinic.monitoring.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the data of a path draws, read as SVG has it: the commands M, l, h and v, where numbers that
 * go on after an l are further lines.
 */
final class DrawnPath {

    private static final Pattern WORD = Pattern.compile("[Mlhv]|-?(?:\\d+\\.\\d+|\\d+|\\.\\d+)");

    /** A straight line from one point to another. */
    record Stroke(double x1, double y1, double x2, double y2) {

        /** Whether the point lies on it, or as near to it as that. */
        boolean meets(double x, double y, double within) {
            double dx = x2 - x1;
            double dy = y2 - y1;
            double square = dx * dx + dy * dy;
            double along =
                    square == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / square, 0, 1);
            return Math.hypot(x - x1 - along * dx, y - y1 - along * dy) <= within;
        }
    }

    private final List<String> words;
    private final List<Stroke> strokes = new ArrayList<>();
    private int next;
    private int subpaths;
    private double x;
    private double y;

    private DrawnPath(List<String> words) {
        this.words = words;
    }

    static DrawnPath of(String data) {
        Matcher matcher = WORD.matcher(data);
        String rest = matcher.replaceAll("");
        if (!rest.isBlank()) {
            throw new AssertionError("not of this kind of path: " + rest);
        }
        DrawnPath path = new DrawnPath(matcher.reset().results().map(f -> f.group()).toList());
        path.read();
        return path;
    }

    List<Stroke> strokes() {
        return strokes;
    }

    /** How many separate lines. */
    int subpaths() {
        return subpaths;
    }

    private void read() {
        String command = "";
        while (next < words.size()) {
            if (Character.isLetter(words.get(next).charAt(0))) {
                command = words.get(next++);
            }
            switch (command) {
                case "M" -> {
                    subpaths++;
                    x = number();
                    y = number();
                    command = "nothing";
                }
                case "l" -> stroke(x + number(), y + number());
                case "h" -> stroke(x + number(), y);
                case "v" -> stroke(x, y + number());
                default -> throw new AssertionError("a number without a command");
            }
        }
    }

    private void stroke(double toX, double toY) {
        strokes.add(new Stroke(x, y, toX, toY));
        x = toX;
        y = toY;
    }

    private double number() {
        return Double.parseDouble(words.get(next++));
    }
}
