package daybreak.quantities.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Citation YALE = new Citation("YALE-BP", "Yale 2024, 2,342 infusions");

    @Test
    void theLettersAreThoseOfTheFacts() {
        assertThat(Arrays.stream(Mark.values()).map(Mark::letter))
                .containsExactly("V", "V2", "R", "P");
    }

    @Test
    void aMarkIsFoundByItsLetters() {
        for (Mark mark : Mark.values()) {
            assertThat(Mark.ofLetter(mark.letter())).contains(mark);
        }
        assertThat(Mark.ofLetter("v")).isEmpty();
        assertThat(Mark.ofLetter("")).isEmpty();
    }

    @Test
    void whatIsPublishedCarriesTheMarkOfHowItReachedUs() {
        assertThat(new Evidence.Published(YALE, Mark.SECOND_HAND).mark())
                .isEqualTo(Mark.SECOND_HAND);
    }

    @Test
    void whatWeDerivedOrAssumedIsOurProposal() {
        assertThat(new Evidence.Derived("YALE-BP", "the mean plus one SD").mark())
                .isEqualTo(Mark.PROPOSED);
        assertThat(new Evidence.Assumed("no source is known").mark()).isEqualTo(Mark.PROPOSED);
    }

    @Test
    void aProposalIsNeverCalledPublished() {
        assertThatThrownBy(() -> new Evidence.Published(YALE, Mark.PROPOSED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("YALE-BP")
                .hasMessageContaining("Derived or Assumed");
    }

    @Test
    void evidenceThatSaysNothingIsRefused() {
        assertThatThrownBy(() -> new Evidence.Assumed(" ")).hasMessageContaining("says nothing");
        assertThatThrownBy(() -> new Evidence.Derived("", "x")).hasMessageContaining("from");
        assertThatThrownBy(() -> new Evidence.Derived("x", "")).hasMessageContaining("how");
        assertThatThrownBy(() -> new Citation("", "x")).hasMessageContaining("key");
        assertThatThrownBy(() -> new Citation("YALE-BP", "\t")).hasMessageContaining("YALE-BP");
    }

    @Test
    void aCitationPrintsItsTextAndKey() {
        assertThat(YALE).hasToString("Yale 2024, 2,342 infusions [YALE-BP]");
    }

    @Test
    void anotherFormOfAValueKeepsItsEvidence() {
        Evidence why = new Evidence.Assumed("a round number");
        assertThat(new Sourced<>("40", why).as(Integer::parseInt))
                .isEqualTo(new Sourced<>(40, why));
    }
}
