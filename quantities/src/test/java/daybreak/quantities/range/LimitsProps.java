package daybreak.quantities.range;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.quantities.evidence.Evidence;
import daybreak.quantities.evidence.Sourced;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsProps {

    private static final Evidence OURS = new Evidence.Assumed("for the test");
    private static final Gen<Integer> VALUES = Gen.ints(-30, 30);

    private static final Gen<Span<Integer>> SPANS =
            Gen.oneOf(
                    VALUES.map(Span::atLeast),
                    VALUES.map(Span::atMost),
                    VALUES.list(2, 2)
                            .map(List::copyOf)
                            .map(ends -> ends.stream().sorted().toList())
                            .map(ends -> Span.between(ends.getFirst(), ends.getLast())));

    private static final Gen<Limits<Integer>> LIMITS =
            SPANS.list(2, 2)
                    .filter(spans -> spans.getLast().isInside(spans.getFirst()), 1_000)
                    .map(spans -> new Limits<>("x", ours(spans.getFirst()), ours(spans.getLast())));

    @Test
    void aSpanIsInsideAnotherExactlyWhenItsValuesAre() {
        Property.forAll(
                SPANS,
                SPANS,
                (inner, outer) -> {
                    boolean valuesAre = true;
                    for (int value = -40; value <= 40; value++) {
                        valuesAre &= !inner.includes(value) || outer.includes(value);
                    }
                    assertThat(inner.isInside(outer)).isEqualTo(valuesAre);
                });
    }

    @Test
    void judgingNeverChangesTheValue() {
        Property.forAll(
                LIMITS,
                VALUES,
                (limits, value) -> assertThat(limits.judge(value).asked()).isEqualTo(value));
    }

    @Test
    void aVerdictSaysWhichRangesHoldTheValue() {
        Property.forAll(
                LIMITS,
                VALUES,
                (limits, value) -> {
                    boolean hard = limits.hard().value().includes(value);
                    boolean usual = limits.usual().value().includes(value);
                    switch (limits.judge(value)) {
                        case Verdict.Usual<Integer> _ -> assertThat(hard && usual).isTrue();
                        case Verdict.NeedsReason<Integer> _ -> assertThat(hard && !usual).isTrue();
                        case Verdict.Refused<Integer> _ -> assertThat(hard || usual).isFalse();
                    }
                });
    }

    @Test
    void whatALimitRefusesNoSiteAllows() {
        Gen<Narrowed> narrowed =
                Gen.both(LIMITS, LIMITS, Narrowed::of).filter(Narrowed::isAllowed, 1_000);
        Property.forAll(
                narrowed,
                VALUES,
                (limits, value) -> {
                    if (limits.house().judge(value) instanceof Verdict.Refused<Integer>) {
                        assertThat(limits.site().judge(value)).isInstanceOf(Verdict.Refused.class);
                    }
                });
    }

    /** A house's limits and what a site made of them. */
    private record Narrowed(Limits<Integer> house, Narrowing<Integer> outcome) {

        static Narrowed of(Limits<Integer> house, Limits<Integer> wish) {
            return new Narrowed(house, house.narrowedTo(wish.hard(), wish.usual()));
        }

        boolean isAllowed() {
            return outcome instanceof Narrowing.Narrowed<Integer>;
        }

        Limits<Integer> site() {
            return switch (outcome) {
                case Narrowing.Narrowed<Integer>(var limits) -> limits;
                case Narrowing.WouldWiden<Integer> _, Narrowing.UsualOutsideHard<Integer> _ ->
                        throw new AssertionError("not narrowed: " + outcome);
            };
        }
    }

    private static Sourced<Span<Integer>> ours(Span<Integer> span) {
        return new Sourced<>(span, OURS);
    }
}
