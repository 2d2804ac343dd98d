package daybreak.clinic.record.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoredTextProps {

    /** Any sequence of characters at all, halves of pairs and marks included. */
    private static Gen<String> anything() {
        Gen<Character> characters =
                Gen.oneOf(
                                Gen.of('a', '\0', '\u001a', '\ud83d', '\ude00', '0', 'é'),
                                Gen.ints(0, Character.MAX_VALUE).map(c -> (char) (int) c))
                        .map(c -> c);
        return characters
                .list(0, 12)
                .map(list -> list.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    @Test
    void everyTextComesBackAsItWas() {
        Property.forAll(
                anything(),
                text -> assertThat(StoredText.decode(StoredText.encode(text))).isEqualTo(text));
    }

    @Test
    void whatIsStoredHasUtf8AndNoZero() {
        Property.forAll(
                anything(),
                text -> {
                    String stored = StoredText.encode(text);
                    assertThat(stored.indexOf('\0')).isEqualTo(-1);
                    assertThat(
                                    new String(
                                            stored.getBytes(StandardCharsets.UTF_8),
                                            StandardCharsets.UTF_8))
                            .isEqualTo(stored);
                });
    }

    @Test
    void anOrdinaryTextStandsAsItIs() {
        assertThat(StoredText.encode("SpO₂ 97 % \ud83d\ude00")).isEqualTo("SpO₂ 97 % \ud83d\ude00");
        assertThat(StoredText.encode("a\0b")).isEqualTo("a\u001a0000b");
    }

    @Test
    void aMarkWithoutItsDigitsIsNoStoredText() {
        assertThatThrownBy(() -> StoredText.decode("a\u001a00"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StoredText.decode("a\u001azzzz"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
