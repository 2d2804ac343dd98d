package daybreak.simulation.visit;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.protocol.Phase;
import daybreak.care.watch.ChairNumber;
import daybreak.quantities.random.RandomSource;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.person.Identity;
import daybreak.simulation.person.People;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItineraryTest {

    private static final ClinicTime OPENING = ClinicTime.parse("2026-03-02T10:30:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 17, 99, -5, Long.MAX_VALUE})
    void theOpeningFindsOneRunningOneRecoveringOneBeforeAndOneEmptyAtEverySeed(long seed) {
        assertThat(phaseAtOpening(seed, 1)).contains(Phase.RUNNING);
        assertThat(phaseAtOpening(seed, 2)).contains(Phase.RECOVERING);
        assertThat(phaseAtOpening(seed, 3)).contains(Phase.BEFORE);
        assertThat(phaseAtOpening(seed, 4)).isEmpty();
        assertThat(itinerary(seed, 4).attachedAt(OPENING)).isInstanceOf(Attached.Tester.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 17, 99})
    void theOpeningStaysLikeThatForAFewMinutes(long seed) {
        ClinicTime later = OPENING.plus(Duration.ofMinutes(5));

        assertThat(phase(itinerary(seed, 1), later)).contains(Phase.RUNNING);
        assertThat(phase(itinerary(seed, 3), later)).contains(Phase.BEFORE);
        assertThat(itinerary(seed, 4).attachedAt(later)).isInstanceOf(Attached.Tester.class);
    }

    @Test
    void theEmptyChairWasNotEmptyAllMorning() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(itinerary(seed, 4).ended(OPENING)).hasSize(1);
        }
    }

    @Test
    void aVisitGoesThroughItsPhasesInOrder() {
        Visit visit = itinerary(1, 4).presentOrNext(OPENING);

        assertThat(
                        List.of(
                                visit.arrives(),
                                visit.sensorsOn(),
                                visit.watchOpens(),
                                visit.baselineSet(),
                                visit.infusionStarts(),
                                visit.infusionEnds(),
                                visit.watchEnds(),
                                visit.leaves(),
                                visit.cleaned(),
                                visit.nextArrives()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(visit.phaseAt(visit.watchOpens())).contains(Phase.BEFORE);
        assertThat(visit.phaseAt(visit.infusionStarts())).contains(Phase.RUNNING);
        assertThat(visit.phaseAt(visit.infusionEnds())).contains(Phase.RECOVERING);
        assertThat(visit.phaseAt(visit.watchEnds())).isEmpty();
    }

    @Test
    void oneVisitFollowsAnotherForEver() {
        Itinerary itinerary = itinerary(1, 2);
        ClinicTime time = OPENING;
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Visit visit = itinerary.presentOrNext(time);
            visits.add(visit);
            time = visit.leaves();
        }

        for (int i = 1; i < visits.size(); i++) {
            assertThat(visits.get(i).arrives()).isEqualTo(visits.get(i - 1).nextArrives());
        }
        assertThat(visits).extracting(Visit::person).doesNotHaveDuplicates();
    }

    @Test
    void peopleOfOneChairHaveDifferentGivenNames() {
        Itinerary itinerary = itinerary(1, 2);
        ClinicTime time = OPENING;
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            Visit visit = itinerary.presentOrNext(time);
            names.add(visit.person().givenName());
            time = visit.leaves();
        }

        assertThat(names).hasSize(20);
    }

    @Test
    void aClinicWithMoreChairsHasTheSamePeopleAtTheOthers() {
        RandomSource random = new RandomSource(1);
        People people = new People(random, LocalDate.of(2026, 3, 2));
        ChairNumber chair = new ChairNumber(2);

        assertThat(new Itinerary(chair, 9, OPENING, random, people).presentOrNext(OPENING).person())
                .isEqualTo(itinerary(1, 2).presentOrNext(OPENING).person());
    }

    @Test
    void whoeverStartsLaterFindsTheSamePlan() {
        Itinerary followed = itinerary(1, 3);
        ClinicTime later = OPENING.plus(Duration.ofDays(3));
        for (ClinicTime t = OPENING; t.isBefore(later); t = t.plus(Duration.ofMinutes(20))) {
            followed.attachedAt(t);
        }

        Visit known = followed.presentOrNext(later);
        Visit found = itinerary(1, 3).presentOrNext(later);

        assertThat(found.person()).isEqualTo(known.person());
        assertThat(found.arrives()).isEqualTo(known.arrives());
        assertThat(found.signsAt(later)).isEqualTo(known.signsAt(later));
    }

    @Test
    void anInfusionLastsFortyMinutesUnlessThePressureAsksForAPause() {
        List<Duration> lengths = new ArrayList<>();
        for (long seed = 0; seed < 400; seed++) {
            Visit visit = itinerary(seed, 4).presentOrNext(OPENING);
            lengths.add(visit.infusionStarts().until(visit.infusionEnds()));
        }

        assertThat(lengths).containsOnly(Duration.ofMinutes(40), Duration.ofMinutes(50));
        assertThat(lengths.stream().filter(Duration.ofMinutes(50)::equals).count())
                .as("of 400 visits")
                .isBetween(20L, 90L);
    }

    @Test
    void theMonitorIsOnThePersonOnTheTesterOrOffByTheTimeOfTheVisit() {
        Itinerary itinerary = itinerary(1, 4);
        Visit visit = itinerary.presentOrNext(OPENING);

        assertThat(itinerary.attachedAt(visit.arrives())).isEqualTo(new Attached.Nothing());
        assertThat(itinerary.attachedAt(visit.sensorsOn())).isEqualTo(new Attached.Person(visit));
        assertThat(itinerary.attachedAt(visit.watchEnds())).isEqualTo(new Attached.Nothing());
        assertThat(itinerary.attachedAt(visit.leaves())).isEqualTo(new Attached.Standby());
        assertThat(itinerary.attachedAt(visit.cleaned())).isEqualTo(new Attached.Tester());
    }

    @Test
    void theFirstThousandsDifferInTheirNames() {
        People people = new People(new RandomSource(1), LocalDate.of(2026, 3, 2));
        Set<String> names = new HashSet<>();
        LongStream.range(0, People.pairs())
                .mapToObj(people::person)
                .forEach(person -> names.add(person.givenName() + " " + person.familyName()));

        assertThat(names).hasSize(People.pairs()).hasSizeGreaterThan(6_000);
    }

    @Test
    void everybodyIsGrownUp() {
        People people = new People(new RandomSource(4), LocalDate.of(2026, 3, 2));

        assertThat(LongStream.range(0, 3_000).mapToObj(people::person))
                .extracting(Identity::dateOfBirth)
                .allMatch(born -> !born.isAfter(LocalDate.of(2007, 3, 2)))
                .allMatch(born -> born.isAfter(LocalDate.of(1949, 3, 2)));
    }

    @Test
    void anotherSeedBringsOtherPeople() {
        assertThat(itinerary(1, 1).presentOrNext(OPENING).person())
                .isNotEqualTo(itinerary(2, 1).presentOrNext(OPENING).person());
    }

    private static Optional<Phase> phaseAtOpening(long seed, int chair) {
        return phase(itinerary(seed, chair), OPENING);
    }

    private static Optional<Phase> phase(Itinerary itinerary, ClinicTime time) {
        return itinerary.presentOrNext(time).phaseAt(time);
    }

    private static Itinerary itinerary(long seed, int chair) {
        RandomSource random = new RandomSource(seed);
        return new Itinerary(
                new ChairNumber(chair),
                4,
                OPENING,
                random,
                new People(random, LocalDate.of(2026, 3, 2)));
    }
}
