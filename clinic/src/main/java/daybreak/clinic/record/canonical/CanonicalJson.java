package daybreak.clinic.record.canonical;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One text for one tree: keys sorted, no white space, as few escapes as JSON allows. */
public final class CanonicalJson {

    private static final JsonMapper READER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private CanonicalJson() {}

    /** Reads a tree; {@link #write} of it gives the same text again if the text was canonical. */
    public static JsonNode read(String text) {
        return READER.readTree(text);
    }

    public static String write(JsonNode tree) {
        StringBuilder out = new StringBuilder(256);
        append(out, tree);
        return out.toString();
    }

    private static void append(StringBuilder out, JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> appendObject(out, node);
            case ARRAY -> appendArray(out, node);
            case STRING -> appendText(out, node.stringValue());
            case NUMBER -> appendNumber(out, node);
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL -> out.append("null");
            case BINARY, MISSING, POJO ->
                    throw new IllegalArgumentException("no JSON value: " + node.getNodeType());
        }
    }

    private static void appendObject(StringBuilder out, JsonNode node) {
        List<String> keys = new ArrayList<>(node.propertyNames());
        Collections.sort(keys);
        char before = '{';
        for (String key : keys) {
            out.append(before);
            appendText(out, key);
            out.append(':');
            append(out, node.get(key));
            before = ',';
        }
        out.append(keys.isEmpty() ? "{}" : "}");
    }

    private static void appendArray(StringBuilder out, JsonNode node) {
        char before = '[';
        for (JsonNode element : node) {
            out.append(before);
            append(out, element);
            before = ',';
        }
        out.append(node.isEmpty() ? "[]" : "]");
    }

    private static void appendNumber(StringBuilder out, JsonNode node) {
        if (!node.isIntegralNumber()) {
            throw new IllegalArgumentException("a number in the record is whole: " + node);
        }
        out.append(node.bigIntegerValue());
    }

    /** Appends a JSON text, quotes included. */
    public static void appendText(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> appendCharacter(out, text, i, c);
            }
        }
        out.append('"');
    }

    private static void appendCharacter(StringBuilder out, String text, int index, char c) {
        if (c < ' ' || isLoneSurrogate(text, index)) {
            out.append("\\u").append(String.format("%04x", (int) c));
        } else {
            out.append(c);
        }
    }

    /** A half of a pair without the other half: UTF-8 has no bytes for it. */
    static boolean isLoneSurrogate(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c)
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
