package daybreak.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The system properties are the build's own: they are put back after each test. */
@Isolated
class TrialsTest {

    private static final List<String> NAMES =
            List.of("daybreak.seed", "daybreak.cases", "daybreak.case");

    private final List<String> before =
            NAMES.stream().map(name -> System.getProperty(name, "")).toList();

    @BeforeEach
    void forgetWhatTheBuildWasTold() {
        NAMES.forEach(System::clearProperty);
    }

    @AfterEach
    void putBackWhatTheBuildWasTold() {
        for (int i = 0; i < NAMES.size(); i++) {
            System.setProperty(NAMES.get(i), before.get(i));
        }
    }

    @Test
    void theSameSeedGivesTheSameCases() {
        assertThat(cases(Trials.of(7, 50))).isEqualTo(cases(Trials.of(7, 50)));
        assertThat(cases(Trials.of(7, 50))).isNotEqualTo(cases(Trials.of(8, 50)));
    }

    /** Recorded here: a change of these numbers is a change of what every seed means. */
    @Test
    void aSeedMeansTheSameOnEveryMachineAndInEveryVersion() {
        List<Long> drawn = new ArrayList<>();
        Trials.of(1, 4).forAll(Gen.longs(0, 1_000_000), drawn::add);
        assertThat(drawn).containsExactly(0L, 999_999L, 5_986L, 107_125L);
    }

    /** The numbers that everybody's SplitMix64 gives for this seed. */
    @Test
    void drawsFromTheStreamThatThePaperDescribes() {
        SplitMix stream = new SplitMix(1_234_567);
        assertThat(stream.longs(5).mapToObj(Long::toUnsignedString))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void aCaseDoesNotDependOnHowManyThereAre() {
        assertThat(cases(Trials.of(7, 50)).subList(0, 10)).isEqualTo(cases(Trials.of(7, 10)));
    }

    @Test
    void aLawIsTriedOnTheUsualNumberOfCases() {
        assertThat(Trials.told(Trials.USUAL_CASES))
                .isEqualTo(Trials.of(Trials.USUAL_SEED, Trials.USUAL_CASES));
        int[] tried = {0};
        Property.forAll(Gen.booleans(), _ -> tried[0]++);
        assertThat(tried[0]).isEqualTo(Trials.USUAL_CASES);
    }

    @Test
    void aBuildMayAskForAnotherSeedAndForMoreCases() {
        System.setProperty("daybreak.seed", "42");
        System.setProperty("daybreak.cases", "2000");
        assertThat(Trials.told(Trials.USUAL_CASES)).isEqualTo(Trials.of(42, 2_000));
    }

    @Test
    void aLawThatAskedForFewerCasesGetsItsShareOfMore() {
        assertThat(Property.inCases(20)).isEqualTo(Trials.of(1, 20));
        System.setProperty("daybreak.cases", "2000");
        assertThat(Property.inCases(20)).isEqualTo(Trials.of(1, 200));
        System.setProperty("daybreak.cases", "1");
        assertThat(Property.inCases(20)).isEqualTo(Trials.of(1, 1));
    }

    @Test
    void oneCaseCanBeRunAgainAlone() {
        assertThatThrownBy(() -> Property.forAll(Gen.ints(0, 10_000), TrialsTest::small))
                .isInstanceOf(LawBroken.class)
                .hasMessageContaining("in case 2 of 200, seed 1")
                .hasMessageContaining("smallest failing case of")
                .hasMessageContaining("tried: 100\n")
                .hasMessageContaining("again: -Ddaybreak.seed=1 -Ddaybreak.case=2")
                .hasCauseInstanceOf(AssertionError.class);
        List<Integer> tried = new ArrayList<>();
        System.setProperty("daybreak.case", "2");
        assertThat(Property.inCases(5)).isEqualTo(new Trials(1, 5, OptionalInt.of(2)));
        assertThatThrownBy(() ->
                        Property.forAll(
                                Gen.ints(0, 10_000),
                                n -> {
                                    tried.add(n);
                                    small(n);
                                }))
                .hasMessageContaining("in case 2 of 200, seed 1");
        assertThat(tried.getFirst()).isGreaterThanOrEqualTo(100);
    }

    @Test
    void saysWhichPropertyIsNoNumber() {
        System.setProperty("daybreak.seed", "seven");
        assertThatThrownBy(() -> Property.inCases(20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("daybreak.seed")
                .hasMessageContaining("'seven'");
    }

    @Test
    void passesWhatTheLawThrewAsTheCause() {
        IllegalStateException fault = new IllegalStateException("the fault");
        assertThatThrownBy(() ->
                        Trials.of(1, 1)
                                .forAll(
                                        Gen.booleans(),
                                        Gen.booleans(),
                                        (_, _) -> {
                                            throw fault;
                                        }))
                .hasCause(fault)
                .hasMessageContaining("the fault");
    }

    @Test
    void everyWayInFindsAFalseLaw() {
        Gen<Integer> any = Gen.ints(0, 10_000);
        assertThatThrownBy(() -> Property.forAll(any, TrialsTest::small))
                .isInstanceOf(LawBroken.class);
        assertThatThrownBy(() -> Property.forAll(any, any, (a, _) -> small(a)))
                .isInstanceOf(LawBroken.class);
        assertThatThrownBy(() -> Property.forAll(any, any, any, (_, _, c) -> small(c)))
                .isInstanceOf(LawBroken.class);
        assertThatThrownBy(() ->
                        Property.forAllSequences(
                                Object::new, _ -> any, 9, (_, command) -> small(command)))
                .isInstanceOf(LawBroken.class);
    }

    private static void small(int n) {
        assertThat(n).isLessThan(100);
    }

    private static List<String> cases(Trials trials) {
        List<String> cases = new ArrayList<>();
        trials.forAll(
                Gen.text(10), Gen.longs().list(0, 5), (text, numbers) -> cases.add(text + numbers));
        return cases;
    }
}
