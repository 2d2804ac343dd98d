package daybreak.quantities.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void includesBothItsEnds() {
        Span<Integer> span = Span.between(10, 20);
        assertThat(span.includes(10)).isTrue();
        assertThat(span.includes(20)).isTrue();
        assertThat(span.includes(9)).isFalse();
        assertThat(span.includes(21)).isFalse();
    }

    @Test
    void mayHoldOneValueOnly() {
        assertThat(Span.between(10, 10).includes(10)).isTrue();
    }

    @Test
    void mayBeOpenOnOneSide() {
        assertThat(Span.atLeast(10).includes(Integer.MAX_VALUE)).isTrue();
        assertThat(Span.atLeast(10).includes(9)).isFalse();
        assertThat(Span.atMost(10).includes(Integer.MIN_VALUE)).isTrue();
        assertThat(Span.atMost(10).includes(11)).isFalse();
    }

    @Test
    void limitsSomethingAndRunsUpwards() {
        assertThatThrownBy(() -> new Span<Integer>(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Span.between(20, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20 to 10");
    }

    @Test
    void namesTheBoundThatAValueLiesBeyond() {
        assertThat(Span.between(10, 20).crossedBy(9)).contains(new Bound.Least<>(10));
        assertThat(Span.between(10, 20).crossedBy(21)).contains(new Bound.Most<>(20));
        assertThat(Span.between(10, 20).crossedBy(20)).isEmpty();
    }

    @Test
    void aClosedSpanIsNeverOutsideOneThatIsOpenOnASide() {
        assertThat(Span.between(10, 20).isInside(Span.atLeast(10))).isTrue();
        assertThat(Span.between(9, 20).isInside(Span.atLeast(10))).isFalse();
        assertThat(Span.between(10, 20).isInside(Span.atMost(20))).isTrue();
        assertThat(Span.between(10, 21).isInside(Span.atMost(20))).isFalse();
    }

    @Test
    void anOpenSideIsInsideNoClosedOne() {
        assertThat(Span.atLeast(15).isInside(Span.between(10, 20))).isFalse();
        assertThat(Span.atMost(15).isInside(Span.between(10, 20))).isFalse();
        assertThat(Span.atMost(15).isInside(Span.atLeast(10))).isFalse();
    }

    @Test
    void printsAsAPersonWouldSayIt() {
        assertThat(Span.between(10, 20)).hasToString("10 to 20");
        assertThat(Span.atLeast(10)).hasToString("at least 10");
        assertThat(Span.atMost(20)).hasToString("at most 20");
    }
}
