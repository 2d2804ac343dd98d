package daybreak.clinic.record.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.clinic.record.chain.Anchored.AnchoredHead;
import daybreak.clinic.record.chain.Hash;
import daybreak.clinic.record.chain.Head;
import org.junit.jupiter.api.Test;

class HeadsTest {

    private static final Hash ONE = Hash.parse("11".repeat(32));
    private static final Hash TWO = Hash.parse("22".repeat(32));

    private final Heads heads = new Heads();

    private static AnchoredHead anchored(String chain, long number, Hash hash) {
        return AnchoredHead.of(chain, new Head(number, hash));
    }

    @Test
    void whatIsAsTheAnchorSaysPasses() {
        heads.put("bell:1", new Head(3, ONE));
        assertThatCode(() -> heads.compare(anchored("bell:1", 3, ONE), 1))
                .doesNotThrowAnyException();
    }

    @Test
    void aDroppedChainIsCalledMissing() {
        assertThatThrownBy(() -> heads.compare(anchored("bell:1", 3, ONE), 7))
                .isInstanceOf(Breach.class)
                .hasMessage(
                        "bell:1: anchor 7 of the clinic's chain names its entry 3,"
                                + " but the whole chain is missing");
    }

    @Test
    void aCutChainIsSaidToEnd() {
        heads.put("readings/2", new Head(2, TWO));
        assertThatThrownBy(() -> heads.compare(anchored("readings/2", 3, ONE), 7))
                .hasMessageEndingWith("names its segment 3, but the chain ends at 2");
    }

    @Test
    void aReplacedChainIsSaidToBeAnotherOne() {
        heads.put("bell:1", new Head(3, TWO));
        assertThatThrownBy(() -> heads.compare(anchored("bell:1", 3, ONE), 7))
                .hasMessageEndingWith("but the chain is another one");
    }
}
