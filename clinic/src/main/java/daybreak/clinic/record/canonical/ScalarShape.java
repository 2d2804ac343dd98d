package daybreak.clinic.record.canonical;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that stand as one word: text, whole numbers, truth values, times, ids, names of enums. */
record ScalarShape(
        Class<?> type, Function<Object, JsonNode> writer, Function<JsonNode, Object> reader)
        implements Shape {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<Class<?>, ScalarShape> KNOWN =
            Map.ofEntries(
                    text(String.class, text -> text),
                    text(UUID.class, ScalarShape::uuid),
                    text(Instant.class, Instant::parse),
                    text(Duration.class, Duration::parse),
                    text(LocalDate.class, LocalDate::parse),
                    text(LocalTime.class, LocalTime::parse),
                    text(ZoneId.class, ZoneId::of),
                    text(BigDecimal.class, BigDecimal::new),
                    whole(long.class, BigInteger::longValueExact),
                    whole(Long.class, BigInteger::longValueExact),
                    whole(int.class, BigInteger::intValueExact),
                    whole(Integer.class, BigInteger::intValueExact),
                    truth(boolean.class),
                    truth(Boolean.class));

    static Optional<Shape> of(Class<?> type) {
        return type.isEnum() ? Optional.of(ofEnum(type)) : Optional.ofNullable(KNOWN.get(type));
    }

    private static ScalarShape ofEnum(Class<?> type) {
        return text(type, text -> constant(type, text)).getValue();
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + " '" + name + "'");
    }

    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equals(text)) {
            throw new IllegalArgumentException("no UUID: '" + text + "'");
        }
        return uuid;
    }

    private static Map.Entry<Class<?>, ScalarShape> text(
            Class<?> type, Function<String, Object> parse) {
        Function<Object, String> print =
                type.isEnum() ? value -> ((Enum<?>) value).name() : Object::toString;
        return Map.entry(
                type,
                new ScalarShape(
                        type,
                        value -> NODES.stringNode(print.apply(value)),
                        tree -> parse.apply(tree.stringValue())));
    }

    private static Map.Entry<Class<?>, ScalarShape> whole(
            Class<?> type, Function<BigInteger, Object> exact) {
        return Map.entry(
                type,
                new ScalarShape(
                        type,
                        value -> NODES.numberNode(((Number) value).longValue()),
                        tree -> exact.apply(wholeNumber(tree))));
    }

    private static BigInteger wholeNumber(JsonNode tree) {
        if (!tree.isIntegralNumber()) {
            throw new IllegalArgumentException("no whole number: " + tree);
        }
        return tree.bigIntegerValue();
    }

    private static Map.Entry<Class<?>, ScalarShape> truth(Class<?> type) {
        return Map.entry(
                type,
                new ScalarShape(
                        type, value -> NODES.booleanNode((Boolean) value), JsonNode::booleanValue));
    }

    @Override
    public JsonNode write(Object value) {
        return writer.apply(value);
    }

    @Override
    public Object read(JsonNode tree) {
        try {
            return reader.apply(tree);
        } catch (tools.jackson.core.JacksonException
                | IllegalArgumentException
                | ArithmeticException
                | DateTimeException e) {
            throw new UnreadableValue(type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }
}
