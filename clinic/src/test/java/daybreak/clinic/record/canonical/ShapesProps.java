package daybreak.clinic.record.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.quantities.time.ClinicTime;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShapesProps {

    private static final Shape SHELF = new Shapes().ofEvent(Shelf.class);

    private static final Gen<Shelf.Colour> COLOURS = Gen.of(Shelf.Colour.values());
    private static final Gen<Shelf.Thing> THINGS =
            Gen.oneOf(
                    Gen.text(12).map(Shelf.Thing.Book::new),
                    Gen.both(Gen.ints(-5, 5), COLOURS.optional(), Shelf.Thing.Bowl::new));

    private static Gen<Shelf> shelves() {
        return draws ->
                new Shelf(
                        new UUID(Gen.longs().draw(draws), Gen.longs().draw(draws)),
                        Gen.text(20).draw(draws),
                        Gen.booleans().draw(draws),
                        Gen.ints(Integer.MIN_VALUE, Integer.MAX_VALUE).draw(draws),
                        Gen.longs().draw(draws),
                        new BigDecimal(
                                BigInteger.valueOf(Gen.longs().draw(draws)),
                                Gen.ints(-3, 12).draw(draws)),
                        ClinicTime.of(
                                Instant.ofEpochSecond(
                                        Gen.longs(-60_000_000_000L, 60_000_000_000L).draw(draws),
                                        1_000L * Gen.ints(0, 999_999).draw(draws))),
                        Duration.ofMillis(Gen.longs(-1_000_000, 1_000_000).draw(draws)),
                        LocalDate.ofEpochDay(Gen.longs(-40_000, 40_000).draw(draws)),
                        COLOURS.draw(draws),
                        Gen.text(5).map(Shelf.Label::new).optional().draw(draws),
                        THINGS.list(0, 4).draw(draws),
                        Set.copyOf(COLOURS.list(0, 4).draw(draws)),
                        Gen.text("abc", 0, 3).list(0, 4).draw(draws).stream()
                                .collect(Collectors.toMap(key -> key, String::length, Math::max)),
                        new Shelf.Pair<>(
                                new Shelf.Label(Gen.text(3).draw(draws)), THINGS.draw(draws)));
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        Property.forAll(
                shelves(),
                shelf -> {
                    String text = CanonicalJson.write(SHELF.write(shelf));
                    assertThat(SHELF.read(CanonicalJson.read(text))).isEqualTo(shelf);
                });
    }

    @Test
    void aTextReadAndWrittenAgainIsTheSameText() {
        Property.forAll(
                shelves(),
                shelf -> {
                    String text = CanonicalJson.write(SHELF.write(shelf));
                    Object again = SHELF.read(CanonicalJson.read(text));
                    assertThat(CanonicalJson.write(SHELF.write(again))).isEqualTo(text);
                });
    }

    @Test
    void oneValueHasThisText() {
        Shelf shelf =
                new Shelf(
                        new UUID(1, 2),
                        "a\"b\\c\n\u0007\ud83d\ude00\ud83d",
                        true,
                        -3,
                        Long.MAX_VALUE,
                        new BigDecimal("1.50"),
                        ClinicTime.parse("2026-03-02T10:30:00Z"),
                        Duration.ofSeconds(90),
                        LocalDate.of(2026, 3, 2),
                        Shelf.Colour.GREEN,
                        Optional.empty(),
                        List.of(
                                new Shelf.Thing.Book("Emma"),
                                new Shelf.Thing.Bowl(2, Optional.of(Shelf.Colour.RED))),
                        Set.of(Shelf.Colour.RED, Shelf.Colour.GREEN),
                        Map.of("b", 1, "a", 2),
                        new Shelf.Pair<>(new Shelf.Label("x"), new Shelf.Thing.Book("y")));
        assertThat(CanonicalJson.write(SHELF.write(shelf)))
                .isEqualTo(
                        """
                        {"at":"2026-03-02T10:30:00Z","colour":"GREEN","colours":["GREEN","RED"],\
                        "counts":{"a":2,"b":1},"grams":9223372036854775807,"height":"1.50",\
                        "id":"00000000-0000-0001-0000-000000000002","kept":"PT1M30S",\
                        "label":"a\\"b\\\\c\\n\\u0007\ud83d\ude00\\ud83d","open":true,\
                        "pair":{"first":"x","second":{"title":"y","type":"Book"}},"places":-3,\
                        "since":"2026-03-02","things":[{"title":"Emma","type":"Book"},\
                        {"colour":"RED","litres":2,"type":"Bowl"}]}\
                        """);
    }

    record Weighed(double grams) {}

    record Holding(Weighed what) {}

    record Vague(Object what) {}

    record Endless(Optional<Endless> next, int x) {}

    @Test
    void whatHasNoOneTextIsRefusedAtTheStartAndNamed() {
        assertThatThrownBy(() -> new Shapes().ofEvent(Holding.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Holding.what")
                .hasMessageContaining("grams");
        assertThatThrownBy(() -> new Shapes().ofEvent(Vague.class)).hasMessageContaining("what");
        assertThatThrownBy(() -> new Shapes().ofEvent(Endless.class))
                .hasMessageContaining("contains itself");
    }

    record Bell(int times, Optional<Shelf.Label> label) {}

    @Test
    void aTextThatIsNotThisRecordIsRefusedAndSaysWhy() {
        Shape bell = new Shapes().ofEvent(Bell.class);
        assertUnreadable(bell, "{}", "lacks times");
        assertUnreadable(bell, "{\"times\":1,\"more\":2}", "has no [more]");
        assertUnreadable(bell, "{\"times\":1.5}", "times");
        assertUnreadable(bell, "{\"times\":99999999999}", "times");
        assertUnreadable(bell, "{\"times\":\"1\"}", "times");
        assertUnreadable(bell, "{\"times\":1,\"label\":7}", "label");
        assertUnreadable(bell, "[]", "no object");
    }

    private static void assertUnreadable(Shape shape, String text, String why) {
        assertThatThrownBy(() -> shape.read(CanonicalJson.read(text)))
                .isInstanceOf(UnreadableValue.class)
                .hasMessageContaining(why);
    }
}
