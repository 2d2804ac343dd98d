package daybreak.console.json;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.console.manner.JsonText;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void everyKindOfValue() {
        assertThat(
                        JsonReader.read(
                                " {\"a\" : [1, -2.5e3, true, false, null], \"b\\u00e9\\n\":{}, \"c\":\"\\\"\" }\n"))
                .contains(
                        new JsonValue.ObjectValue(
                                Map.of(
                                        "a",
                                        new JsonValue.ArrayValue(
                                                List.of(
                                                        new JsonValue.NumberValue(BigDecimal.ONE),
                                                        new JsonValue.NumberValue(
                                                                new BigDecimal("-2.5e3")),
                                                        new JsonValue.TruthValue(true),
                                                        new JsonValue.TruthValue(false),
                                                        new JsonValue.NullValue())),
                                        "bé\n",
                                        new JsonValue.ObjectValue(Map.of()),
                                        "c",
                                        new JsonValue.TextValue("\""))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "}",
                "[1,]",
                "{\"a\"}",
                "{\"a\":}",
                "{a:1}",
                "01",
                "1.",
                ".5",
                "+1",
                "nul",
                "\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\n\"",
                "[1 2]",
                "{} {}",
                "<html>",
                "'a'",
                "NaN"
            })
    void whatIsNoJsonIsNone(String text) {
        assertThat(JsonReader.read(text)).isEmpty();
    }

    @Test
    void nestingWithoutEndIsNone() {
        assertThat(JsonReader.read("[".repeat(100_000))).isEmpty();
        assertThat(JsonReader.read("[".repeat(60) + "]".repeat(60))).isPresent();
    }

    @Test
    void anyTextComesBack() {
        Property.forAll(
                Gen.text(40),
                text ->
                        assertThat(JsonReader.read(JsonText.quoted(text)))
                                .contains(new JsonValue.TextValue(text)));
    }
}
