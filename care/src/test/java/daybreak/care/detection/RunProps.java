package daybreak.care.detection;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.Found;
import daybreak.care.alarm.Tier;
import daybreak.quantities.time.ClinicTime;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The run against a slow reading of the rules that looks at the whole history each time. */
class RunProps {

    private static final ClinicTime START = ClinicTime.parse("2026-03-02T10:30:00Z");
    private static final Duration GAP = Duration.ofSeconds(5);
    private static final int MEDIUM_DELAY = 15;
    private static final int HIGH_DELAY = 10;
    private static final Map<Tier, Duration> DELAYS =
            Map.of(
                    Tier.MEDIUM, Duration.ofSeconds(MEDIUM_DELAY),
                    Tier.HIGH, Duration.ofSeconds(HIGH_DELAY));

    /** What one sample says: 0 within, 1 past medium, 2 past high too, 3 nothing. */
    private record Sample(int second, int says) {}

    @Test
    void completesADelayWhenTheWholeHistorySaysSo() {
        Property.inCases(600)
                .forAll(
                        histories(),
                        history -> {
                            Run run = Run.NONE;
                            for (int i = 0; i < history.size(); i++) {
                                Sample sample = history.get(i);
                                run = run.after(at(sample.second()), reach(sample), GAP);
                                assertThat(complete(run, sample))
                                        .as("after %s", history.subList(0, i + 1))
                                        .isEqualTo(naive(history.subList(0, i + 1)));
                            }
                        });
    }

    @Test
    void beginsWhereTheWholeHistorySaysSo() {
        Property.inCases(600)
                .forAll(
                        histories(),
                        history -> {
                            Run run = Run.NONE;
                            for (Sample sample : history) {
                                run = run.after(at(sample.second()), reach(sample), GAP);
                            }
                            assertThat(run.met()).isEqualTo(naiveMet(history));
                        });
    }

    @Test
    void isNotMovedByASampleThatIsNotNewerThanTheNewest() {
        Property.forAll(
                histories().filter(history -> !history.isEmpty()),
                Gen.ints(0, 3),
                (history, says) -> {
                    Run run = Run.NONE;
                    for (Sample sample : history) {
                        run = run.after(at(sample.second()), reach(sample), GAP);
                    }
                    int newest = history.getLast().second();
                    assertThat(run.after(at(newest), reach(new Sample(newest, says)), GAP))
                            .isSameAs(run);
                });
    }

    private static Gen<List<Sample>> histories() {
        Gen<int[]> steps =
                Gen.ints(1, 7)
                        .flatMap(gap ->
                                Gen.ints(0, 9)
                                        .map(says ->
                                                new int[] {
                                                    gap > 6 ? 6 : gap > 4 ? 5 : 1, weighted(says)
                                                }));
        return steps.list(0, 60).map(RunProps::history);
    }

    /** Mostly past a limit, so that delays do complete. */
    private static int weighted(int says) {
        return says == 0 ? 0 : says == 1 ? 3 : says < 5 ? 1 : 2;
    }

    private static List<Sample> history(List<int[]> steps) {
        List<Sample> history = new ArrayList<>();
        int second = 0;
        for (int[] step : steps) {
            second += step[0];
            history.add(new Sample(second, step[1]));
        }
        return history;
    }

    private static Reach reach(Sample sample) {
        Worst worst = new Worst(new Found("1", ""), BigDecimal.ONE);
        return switch (sample.says()) {
            case 0 -> new Reach.Within();
            case 1 -> new Reach.Past(EnumSet.of(Tier.MEDIUM), worst);
            case 2 -> new Reach.Past(EnumSet.of(Tier.MEDIUM, Tier.HIGH), worst);
            default -> new Reach.Nothing();
        };
    }

    private static Optional<Tier> complete(Run run, Sample newest) {
        return newest.says() == 1 || newest.says() == 2 ? run.complete(DELAYS) : Optional.empty();
    }

    private static Optional<Tier> naive(List<Sample> history) {
        Sample newest = history.getLast();
        if (newest.says() == 2 && lasts(history, Set.of(2), HIGH_DELAY)) {
            return Optional.of(Tier.HIGH);
        }
        boolean past = newest.says() == 1 || newest.says() == 2;
        return past && lasts(history, Set.of(1, 2), MEDIUM_DELAY)
                ? Optional.of(Tier.MEDIUM)
                : Optional.empty();
    }

    /** True when some earlier sample began a stretch without a break that is long enough. */
    private static boolean lasts(List<Sample> history, Set<Integer> past, int delay) {
        return first(history, past)
                .filter(first -> history.getLast().second() - first >= delay)
                .isPresent();
    }

    private static Optional<ClinicTime> naiveMet(List<Sample> history) {
        return first(history, Set.of(1, 2)).map(RunProps::at);
    }

    private static Optional<Integer> first(List<Sample> history, Set<Integer> past) {
        for (int begin = 0; begin < history.size(); begin++) {
            if (past.contains(history.get(begin).says()) && goesOn(history, begin, past)) {
                return Optional.of(history.get(begin).second());
            }
        }
        return Optional.empty();
    }

    private static boolean goesOn(List<Sample> history, int begin, Set<Integer> past) {
        for (int i = begin + 1; i < history.size(); i++) {
            int apart = history.get(i).second() - history.get(i - 1).second();
            int says = history.get(i).says();
            if (apart > GAP.toSeconds() || (says != 3 && !past.contains(says))) {
                return false;
            }
        }
        return true;
    }

    private static ClinicTime at(int second) {
        return START.plus(Duration.ofSeconds(second));
    }
}
