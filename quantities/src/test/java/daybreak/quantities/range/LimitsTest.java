package daybreak.quantities.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.quantities.evidence.Evidence;
import daybreak.quantities.evidence.Sourced;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private final Limits<Integer> minutes =
            new Limits<>("duration", ours(Span.between(30, 100)), ours(Span.between(40, 60)));

    @Test
    void judgesAValueInsideTheUsualRangeAsUsual() {
        assertThat(minutes.judge(40)).isEqualTo(new Verdict.Usual<>(40, minutes));
        assertThat(minutes.judge(60)).isEqualTo(new Verdict.Usual<>(60, minutes));
    }

    @Test
    void asksForAReasonBetweenTheUsualAndTheHardRange() {
        assertThat(minutes.judge(39))
                .isEqualTo(new Verdict.NeedsReason<>(39, minutes, new Bound.Least<>(40)));
        assertThat(minutes.judge(30))
                .isEqualTo(new Verdict.NeedsReason<>(30, minutes, new Bound.Least<>(40)));
        assertThat(minutes.judge(100))
                .isEqualTo(new Verdict.NeedsReason<>(100, minutes, new Bound.Most<>(60)));
    }

    @Test
    void refusesWhatIsOutsideTheHardRange() {
        assertThat(minutes.judge(29))
                .isEqualTo(new Verdict.Refused<>(29, minutes, new Bound.Least<>(30)));
        assertThat(minutes.judge(101))
                .isEqualTo(new Verdict.Refused<>(101, minutes, new Bound.Most<>(100)));
    }

    @Test
    void refusesToBeMadeWhenTheUsualRangeIsNotNested() {
        assertThatThrownBy(
                        () -> new Limits<>("x", ours(Span.atMost(10)), ours(Span.between(5, 11))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x: the usual range, 5 to 11")
                .hasMessageContaining("at most 10");
        assertThatThrownBy(() -> new Limits<>(" ", ours(Span.atMost(10)), ours(Span.atMost(10))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSiteMayNarrowTheHardRangeAndMoveTheUsualOneInsideIt() {
        assertThat(minutes.narrowedTo(ours(Span.between(35, 90)), ours(Span.between(35, 80))))
                .isEqualTo(
                        new Narrowing.Narrowed<>(
                                new Limits<>(
                                        "duration",
                                        ours(Span.between(35, 90)),
                                        ours(Span.between(35, 80)))));
    }

    @Test
    void aSiteMayNotWidenTheHardRangeOnEitherSideNorOpenIt() {
        Sourced<Span<Integer>> usual = ours(Span.between(40, 60));
        assertThat(minutes.narrowedTo(ours(Span.between(29, 90)), usual))
                .isEqualTo(new Narrowing.WouldWiden<>(minutes, Span.between(29, 90)));
        assertThat(minutes.narrowedTo(ours(Span.between(35, 101)), usual))
                .isEqualTo(new Narrowing.WouldWiden<>(minutes, Span.between(35, 101)));
        assertThat(minutes.narrowedTo(ours(Span.atLeast(35)), usual))
                .isEqualTo(new Narrowing.WouldWiden<>(minutes, Span.atLeast(35)));
    }

    @Test
    void aSitesUsualRangeMustNestInItsOwnHardRange() {
        assertThat(minutes.narrowedTo(ours(Span.between(45, 90)), ours(Span.between(40, 60))))
                .isEqualTo(
                        new Narrowing.UsualOutsideHard<>(
                                minutes, Span.between(45, 90), Span.between(40, 60)));
    }

    private static Sourced<Span<Integer>> ours(Span<Integer> span) {
        return new Sourced<>(span, new Evidence.Assumed("for the test"));
    }
}
