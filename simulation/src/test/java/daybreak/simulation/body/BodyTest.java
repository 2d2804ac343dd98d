package daybreak.simulation.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import daybreak.quantities.random.RandomSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final VitalSigns AT_REST = new VitalSigns(70, 97, 15, 120, 78);
    private static final Response RISE = new Response(20, 12, 5);
    private static final InfusionCourse PLAIN = new InfusionCourse(600, 3_000, Optional.empty());

    @Test
    void anyMomentSaysTheSameWheneverItIsAsked() {
        Body forwards = body(PLAIN, List.of());
        Body backwards = body(PLAIN, List.of());

        List<VitalSigns> once =
                IntStream.range(0, 400).mapToObj(i -> forwards.at(i * 7.5)).toList();
        List<VitalSigns> again =
                IntStream.range(0, 400)
                        .map(i -> 399 - i)
                        .mapToObj(i -> backwards.at(i * 7.5))
                        .toList();

        assertThat(again.reversed()).isEqualTo(once);
    }

    @Test
    void wanderHasTheSpreadThatItPromises() {
        Wander wander = new Wander(new RandomSource(3), "w", 8);

        double[] values = IntStream.range(0, 40_000).mapToDouble(i -> wander.at(i * 1.7)).toArray();

        double mean =
                IntStream.range(0, values.length)
                        .mapToDouble(i -> values[i])
                        .average()
                        .orElseThrow();
        double square =
                IntStream.range(0, values.length)
                        .mapToDouble(i -> values[i] * values[i])
                        .average()
                        .orElseThrow();
        assertThat(mean).isCloseTo(0, within(0.05));
        assertThat(square).isCloseTo(1, within(0.05));
    }

    @Test
    void aDesaturationComesDownToItsNadirAndPasses() {
        Episode fall = new Episode(Episode.Kind.DESATURATION, 85, 1_000, 30, 60);
        Body body = body(PLAIN, List.of(fall));

        assertThat(body.at(999).saturationPercent()).isGreaterThan(95);
        assertThat(body.at(1_060).saturationPercent()).isCloseTo(85, within(0.01));
        assertThat(body.at(1_121).saturationPercent()).isGreaterThan(95);
        assertThat(body.at(1_060).respirationPerMin()).isGreaterThan(11);
    }

    @Test
    void aPauseLetsTheRiseFallAndResumingBringsItBack() {
        InfusionCourse paused =
                new InfusionCourse(600, 3_600, Optional.of(new InfusionCourse.Pause(1_800, 2_400)));

        double before = Response.share(paused, 1_800);
        double aHalfTimeLater = Response.share(paused, 1_800 + 8 * 60);
        double resumed = Response.share(paused, 2_400);
        double atTheEnd = Response.share(paused, 3_600);

        assertThat(aHalfTimeLater).isCloseTo(before / 2, within(1e-9));
        assertThat(resumed).isLessThan(aHalfTimeLater);
        assertThat(atTheEnd).isBetween(0.85, 1.0);
    }

    @Test
    void inAPauseTheDrugDoesNotRunOn() {
        InfusionCourse paused =
                new InfusionCourse(600, 3_600, Optional.of(new InfusionCourse.Pause(1_800, 2_400)));

        assertThat(paused.minutesAt(1_800)).isEqualTo(20);
        assertThat(paused.minutesAt(2_400)).isEqualTo(20);
        assertThat(paused.minutesAt(3_600)).isEqualTo(40);
        assertThat(PLAIN.minutesAt(3_000)).isEqualTo(40);
    }

    @Test
    void beforeTheStartNothingRises() {
        assertThat(Response.share(PLAIN, 600)).isZero();
        assertThat(Response.share(PLAIN, 0)).isZero();
        assertThat(Response.share(PLAIN, 600 + 90 * 60)).isZero();
        assertThat(Response.share(PLAIN, 3_000)).isEqualTo(1);
    }

    @Test
    void mostVisitsHaveNoEpisodeAndSomeHaveOne() {
        long withOne =
                IntStream.range(0, 2_000)
                        .filter(i -> !Episodes.drawn(new RandomSource(i), PLAIN).isEmpty())
                        .count();

        assertThat(withOne).isBetween(220L, 400L);
    }

    private static Body body(InfusionCourse course, List<Episode> episodes) {
        return new Body(new Constitution(AT_REST), RISE, course, episodes, new RandomSource(7));
    }
}
