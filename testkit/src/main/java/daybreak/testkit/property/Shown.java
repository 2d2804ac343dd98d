package daybreak.testkit.property;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Cases as a person reads them: texts in quotes with their unprintable characters named. */
final class Shown {

    static final int LONGEST = 4_000;

    private Shown() {}

    static String of(Object value) {
        String whole = whole(value);
        return whole.length() <= LONGEST
                ? whole
                : whole.substring(0, LONGEST) + "... (" + whole.length() + " characters)";
    }

    static String steps(List<?> commands) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < commands.size(); i++) {
            lines.append("\n    ").append(i + 1).append(". ").append(whole(commands.get(i)));
        }
        return of(lines);
    }

    private static String whole(Object value) {
        return switch (value) {
            case String text -> '"' + escaped(text) + '"';
            case Several several ->
                    several.parts().stream().map(Shown::whole).collect(Collectors.joining(", "));
            case List<?> list ->
                    list.stream().map(Shown::whole).collect(Collectors.joining(", ", "[", "]"));
            case byte[] bytes -> Arrays.toString(bytes);
            case long[] numbers -> Arrays.toString(numbers);
            case int[] numbers -> Arrays.toString(numbers);
            case double[] numbers -> Arrays.toString(numbers);
            case Object[] things -> Arrays.deepToString(things);
            default -> String.valueOf(value);
        };
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(c -> {
                    if (c == '"' || c == '\\') {
                        escaped.append('\\').append((char) c);
                    } else if (c >= ' ' && c < 0x7F) {
                        escaped.append((char) c);
                    } else {
                        escaped.append("\\u%04X".formatted(c));
                    }
                });
        return escaped.toString();
    }

    /** The values of a law about several. */
    interface Several {
        List<Object> parts();
    }
}
