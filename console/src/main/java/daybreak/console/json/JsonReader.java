package daybreak.console.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a JSON text. */
public final class JsonReader {

    /** Deeper than this, nothing is nested that a command is answered with. */
    private static final int DEEPEST = 64;

    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?");

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** What the text says; empty where it is no JSON. */
    public static Optional<JsonValue> read(String text) {
        try {
            JsonReader reader = new JsonReader(text);
            JsonValue value = reader.value(0);
            reader.blanks();
            return reader.at == text.length() ? Optional.of(value) : Optional.empty();
        } catch (NoJson e) {
            return Optional.empty();
        }
    }

    /** Thrown and caught in here only. */
    private static final class NoJson extends Exception {

        private static final long serialVersionUID = 1L;
    }

    private JsonValue value(int depth) throws NoJson {
        blanks();
        if (depth > DEEPEST || at >= text.length()) {
            throw new NoJson();
        }
        return switch (text.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new JsonValue.TextValue(string());
            case 't' -> literal("true", new JsonValue.TruthValue(true));
            case 'f' -> literal("false", new JsonValue.TruthValue(false));
            case 'n' -> literal("null", new JsonValue.NullValue());
            default -> number();
        };
    }

    private JsonValue object(int depth) throws NoJson {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        expect('{');
        if (isNext('}')) {
            expect('}');
            return new JsonValue.ObjectValue(members);
        }
        while (true) {
            blanks();
            String name = string();
            expect(':');
            members.put(name, value(depth + 1));
            if (!isNext(',')) {
                expect('}');
                return new JsonValue.ObjectValue(members);
            }
            expect(',');
        }
    }

    private JsonValue array(int depth) throws NoJson {
        List<JsonValue> elements = new ArrayList<>();
        expect('[');
        if (isNext(']')) {
            expect(']');
            return new JsonValue.ArrayValue(elements);
        }
        while (true) {
            elements.add(value(depth + 1));
            if (!isNext(',')) {
                expect(']');
                return new JsonValue.ArrayValue(elements);
            }
            expect(',');
        }
    }

    private JsonValue literal(String word, JsonValue value) throws NoJson {
        if (!text.startsWith(word, at)) {
            throw new NoJson();
        }
        at += word.length();
        return value;
    }

    private JsonValue number() throws NoJson {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new NoJson();
        }
        at = matcher.end();
        return new JsonValue.NumberValue(new BigDecimal(matcher.group()));
    }

    private String string() throws NoJson {
        if (at >= text.length() || text.charAt(at) != '"') {
            throw new NoJson();
        }
        at++;
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw new NoJson();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        expectHere('"');
        return string.toString();
    }

    private char escaped() throws NoJson {
        if (at >= text.length()) {
            throw new NoJson();
        }
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw new NoJson();
        };
    }

    private char unicode() throws NoJson {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw new NoJson();
        }
        at += 4;
        return (char) Integer.parseInt(text, at - 4, at, 16);
    }

    private boolean isNext(char c) {
        blanks();
        return at < text.length() && text.charAt(at) == c;
    }

    private void expect(char c) throws NoJson {
        blanks();
        expectHere(c);
    }

    private void expectHere(char c) throws NoJson {
        if (at >= text.length() || text.charAt(at) != c) {
            throw new NoJson();
        }
        at++;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
