package daybreak.console.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a JSON text says. */
public sealed interface JsonValue {

    /** Members by name; of two with one name the last. */
    record ObjectValue(Map<String, JsonValue> members) implements JsonValue {

        public ObjectValue {
            members = Map.copyOf(members);
        }

        /** The text of a member that is a text. */
        public Optional<String> text(String name) {
            return members.get(name) instanceof TextValue(var text)
                    ? Optional.of(text)
                    : Optional.empty();
        }

        /** The number of a member that is a number. */
        public Optional<BigDecimal> number(String name) {
            return members.get(name) instanceof NumberValue(var number)
                    ? Optional.of(number)
                    : Optional.empty();
        }
    }

    record ArrayValue(List<JsonValue> elements) implements JsonValue {

        public ArrayValue {
            elements = List.copyOf(elements);
        }
    }

    record TextValue(String text) implements JsonValue {}

    record NumberValue(BigDecimal number) implements JsonValue {}

    record TruthValue(boolean truth) implements JsonValue {}

    record NullValue() implements JsonValue {}
}
