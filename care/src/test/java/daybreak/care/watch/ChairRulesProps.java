package daybreak.care.watch;

import static daybreak.care.watch.Desk.MONITOR;
import static daybreak.care.watch.Desk.observed;
import static daybreak.care.watch.Desk.value;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocols;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.time.ClinicTime;
import daybreak.testkit.hazards.Controls;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The laws of a watched chair. */
class ChairRulesProps {

    private static final int CASES = 60;

    @Test
    void givesTheSameEventsWhenTheSameInputsAreAppliedAgain() {
        Property.inCases(CASES)
                .forAll(
                        Scenario.any(),
                        scenario -> {
                            Desk first = scenario.played();
                            Desk again = applied(first.inputs());
                            assertThat(again.events()).isEqualTo(first.events());
                            assertThat(again.chair().alarms()).isEqualTo(first.chair().alarms());
                        });
    }

    @Test
    void isTheSameWheneverItIsToldThatTimeHasPassed() {
        Property.inCases(CASES)
                .forAll(
                        Scenario.any(),
                        Gen.ints(1, 20),
                        (scenario, tenths) -> {
                            Desk untold = scenario.played();
                            Desk told = applied(withTime(untold.inputs(), tenths));
                            assertThat(told.events()).isEqualTo(untold.events());
                        });
    }

    @Test
    void tellsItsEventsInOrderAndNeverBeforeTheirInput() {
        Property.inCases(CASES)
                .forAll(
                        Scenario.any(),
                        scenario -> {
                            Desk played = scenario.played();
                            assertThat(played.events())
                                    .extracting(ChairEvent::at)
                                    .isSorted()
                                    .allSatisfy(at ->
                                            assertThat(at)
                                                    .isLessThanOrEqualTo(
                                                            played.chair().now().orElseThrow()));
                        });
    }

    @Test
    void hasNothingLeftThatShouldHaveHappened() {
        Property.inCases(CASES)
                .forAll(
                        Scenario.any(),
                        scenario -> {
                            Chair chair = scenario.played().chair();
                            chair.nextDeadline()
                                    .ifPresent(deadline ->
                                            assertThat(deadline)
                                                    .isGreaterThan(chair.now().orElseThrow()));
                        });
    }

    @Test
    void tellsItsWholeListOfAlarmsByItsEventsAlone() {
        Property.inCases(CASES)
                .forAll(
                        Scenario.any(),
                        scenario -> {
                            Desk played = scenario.played();
                            assertThat(new AlarmsFromEvents(played.events()).lines())
                                    .containsExactlyInAnyOrderElementsOf(
                                            played.chair().alarms().stream()
                                                    .map(AlarmsFromEvents.Line::of)
                                                    .toList());
                        });
    }

    @Test
    @Controls("H14")
    void soundsAfterEveryRise() {
        Property.inCases(CASES)
                .forAll(
                        Scenario.any(),
                        scenario -> {
                            Desk desk = new Desk(Protocols.standard());
                            for (ChairInput input : scenario.played().inputs()) {
                                Set<AlarmId> risen = risen(desk.give(input));
                                assertThat(desk.chair().alarms())
                                        .filteredOn(alarm -> risen.contains(alarm.id()))
                                        .filteredOn(alarm -> alarm.state().isStanding())
                                        .allMatch(alarm -> alarm.state().isAudible());
                            }
                        });
    }

    @Test
    @Controls("H14")
    void letsNoHighAlarmLeaveTheListWithoutAReview() {
        Property.inCases(CASES)
                .forAll(
                        Scenario.any(),
                        scenario -> {
                            Desk played = scenario.played();
                            Set<AlarmId> seen = new HashSet<>();
                            played.chair().alarms().forEach(alarm -> seen.add(alarm.id()));
                            played.events(ChairEvent.AlarmReviewed.class)
                                    .forEach(reviewed -> seen.add(reviewed.alarm()));
                            assertThat(seen).containsAll(high(played));
                        });
    }

    @Test
    void givesEveryAlarmAnIdOfItsOwn() {
        Property.inCases(CASES)
                .forAll(
                        Scenario.any(),
                        scenario ->
                                assertThat(
                                                scenario.played()
                                                        .events(ChairEvent.AlarmActivated.class))
                                        .extracting(ChairEvent.AlarmActivated::alarm)
                                        .doesNotHaveDuplicates());
    }

    @Test
    void tellsNothingOutsideAWatch() {
        Property.inCases(CASES)
                .forAll(
                        Scenario.any(),
                        scenario -> {
                            Optional<WatchId> open = Optional.empty();
                            for (ChairEvent event : scenario.played().events()) {
                                if (event instanceof ChairEvent.WatchOpened) {
                                    assertThat(open).isEmpty();
                                    open = Optional.of(event.watch());
                                }
                                assertThat(open).contains(event.watch());
                                if (event instanceof ChairEvent.WatchEnded) {
                                    open = Optional.empty();
                                }
                            }
                        });
    }

    @Test
    void doesNotDependOnWhichOfTwoDevicesIsHeardFirst() {
        Property.inCases(CASES)
                .forAll(
                        Gen.ints(84, 97).list(1, 60),
                        Gen.ints(84, 97).list(1, 60),
                        (one, two) ->
                                assertThat(counted(twoDevices(one, two, 0.1, 0.2)))
                                        .isEqualTo(counted(twoDevices(one, two, 0.2, 0.1))));
    }

    /**
     * Every seeded event is found, at most two seconds later, when one sample in ten is missing:
     * the one that would have begun it and the one that would have completed it may be among them.
     */
    @Test
    void losesNoEventWhenOneSampleInTenIsMissing() {
        Property.inCases(CASES)
                .forAll(
                        Gen.ints(20, 60),
                        Gen.ints(30, 40),
                        Gen.ints(0, 9),
                        (begin, length, missing) -> {
                            Desk whole = episode(begin, length, -1);
                            Desk thinned = episode(begin, length, missing);
                            ChairEvent.AlarmActivated expected = first(whole);
                            ChairEvent.AlarmActivated found = first(thinned);
                            assertThat(found.condition()).isEqualTo(Condition.SPO2_LOW);
                            assertThat(found.tier()).isEqualTo(Tier.HIGH);
                            assertThat(expected.activeAt().until(found.activeAt()))
                                    .isBetween(Duration.ZERO, Duration.ofSeconds(2));
                            assertThat(thinned.raised()).isEqualTo(whole.raised());
                        });
    }

    @Test
    void remembersNoMoreAfterManyHoursThanAfterOne() {
        Desk desk = new Desk(Protocols.standard()).open(0, Phase.RUNNING);
        for (int second = 1; second <= 8_000; second++) {
            desk.give(
                    observed(
                            MONITOR,
                            second,
                            value(VitalSign.SPO2, 90 + second % 9),
                            value(VitalSign.HEART_RATE, 70 + second % 60)));
        }
        Source source = desk.chair().sources().values().iterator().next();
        assertThat(source.period().recent()).hasSize(10);
        assertThat(source.judged().heard()).hasSize(2);
        assertThat(source.judged().runs()).hasSizeLessThan(Condition.values().length);
        assertThat(desk.chair().alarms()).hasSizeLessThan(3);
    }

    private static Desk applied(List<ChairInput> inputs) {
        Desk desk = new Desk(Protocols.standard());
        inputs.forEach(desk::give);
        return desk;
    }

    /** The inputs with the time told again and again in between, but not while nobody was there. */
    private static List<ChairInput> withTime(List<ChairInput> inputs, int tenths) {
        List<ChairInput> told = new ArrayList<>();
        Optional<ClinicTime> last = Optional.empty();
        for (ChairInput input : inputs) {
            ClinicTime until = input instanceof ChairInput.NotWatched gap ? gap.from() : input.at();
            ClinicTime from = last.orElse(until);
            Duration step = Duration.ofMillis(tenths * 100L);
            for (ClinicTime t = from.plus(step); t.isBefore(until); t = t.plus(step)) {
                told.add(new ChairInput.TimeReached(t));
            }
            told.add(input);
            last = Optional.of(input.at());
        }
        return told;
    }

    private static Set<AlarmId> risen(List<ChairEvent> events) {
        Set<AlarmId> risen = new HashSet<>();
        for (ChairEvent event : events) {
            if (event instanceof ChairEvent.AlarmRose rose) {
                risen.add(rose.alarm());
            }
        }
        return risen;
    }

    private static Set<AlarmId> high(Desk desk) {
        Set<AlarmId> high = new HashSet<>();
        desk.events(ChairEvent.AlarmActivated.class).stream()
                .filter(alarm -> alarm.tier() == Tier.HIGH)
                .forEach(alarm -> high.add(alarm.alarm()));
        desk.events(ChairEvent.AlarmRose.class).stream()
                .filter(rose -> rose.tier() == Tier.HIGH)
                .forEach(rose -> high.add(rose.alarm()));
        return high;
    }

    private static Desk twoDevices(
            List<Integer> one, List<Integer> two, double oneLate, double twoLate) {
        Desk desk = new Desk(Protocols.standard()).open(0, Phase.RUNNING);
        for (int i = 0; i < Math.max(one.size(), two.size()); i++) {
            List<ChairInput> both = new ArrayList<>();
            sample(both, MONITOR, one, i, oneLate);
            sample(both, Scenario.SECOND, two, i, twoLate);
            both.stream().sorted(Comparator.comparing(ChairInput::at)).forEach(desk::give);
        }
        return desk;
    }

    private static void sample(
            List<ChairInput> both, DeviceId device, List<Integer> values, int i, double late) {
        if (i < values.size()) {
            int second = i + 1;
            both.add(
                    observed(
                            device,
                            second,
                            second,
                            second + late,
                            value(VitalSign.SPO2, values.get(i) < 94 ? 88 : 97)));
        }
    }

    /**
     * What may be counted of the patient: condition, tier, times of observation, and how it ended.
     */
    private static List<String> counted(Desk desk) {
        List<String> counted = new ArrayList<>();
        for (ChairEvent event : desk.events()) {
            switch (event) {
                case ChairEvent.AlarmActivated a ->
                        counted.add(a.condition() + " " + a.metAt() + " " + a.activeAt());
                case ChairEvent.AlarmRose rose -> counted.add("rose to " + rose.tier());
                case ChairEvent.AlarmCleared cleared ->
                        counted.add("cleared " + cleared.clearedAt());
                default -> {}
            }
        }
        return counted;
    }

    private static Desk episode(int begin, int length, int missing) {
        Desk desk = new Desk(Protocols.standard()).open(0, Phase.RUNNING);
        for (int second = 1; second <= begin + length + 20; second++) {
            boolean low = second >= begin && second < begin + length;
            if (second % 10 != missing) {
                desk.give(observed(MONITOR, second, value(VitalSign.SPO2, low ? 86 : 97)));
            }
        }
        return desk;
    }

    private static ChairEvent.AlarmActivated first(Desk desk) {
        return desk.events(ChairEvent.AlarmActivated.class).getFirst();
    }
}
