package daybreak.clinic.protocol.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import daybreak.testkit.hazards.Controls;
import java.util.List;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;

/** Each fault is planted in the document that is shipped, and has to be found where it stands. */
@Controls("H16")
class DocumentFaultsTest {

    private static final String SPO2_MEDIUM = "alarms.spo2_low.medium.limit.value";
    private static final String WRONG = "is not what stands here";

    @Test
    void theDocumentThatIsShippedHasNone() {
        assertThat(Shelf.READER.read(Shelf.DOCUMENT)).isInstanceOf(DocumentReading.Accepted.class);
    }

    @Test
    void aBareNumberIsNoLimit() {
        planted("value: \"< 92 %\"", "value: \"< 92\"").isFound(SPO2_MEDIUM, "< 92", WRONG);
        planted("value: \"< 92 %\"", "value: 92").isFound(SPO2_MEDIUM, "92", WRONG);
    }

    @Test
    @Controls("H16")
    void aUnitThatIsNotTheSignsOwnIsRefused() {
        planted("value: \"< 92 %\"", "value: \"< 92 mmHg\"")
                .isFound(SPO2_MEDIUM, "< 92 mmHg", WRONG);
    }

    @Test
    void aLowLimitThatPointsUpwardsIsRefused() {
        planted("value: \"< 92 %\"", "value: \"> 92 %\"").isFound(SPO2_MEDIUM, "> 92 %", WRONG);
    }

    @Test
    void aDelayIsMoreThanNothingAndHasItsUnit() {
        String field = "alarms.spo2_low.medium.delay.value";
        planted("value: 15 s, from: LANSDOWNE", "value: 0 s, from: LANSDOWNE")
                .isFound(field, "0 s", WRONG);
        planted("value: 15 s, from: LANSDOWNE", "value: 15, from: LANSDOWNE")
                .isFound(field, "15", WRONG);
        planted("value: 15 s, from: LANSDOWNE", "value: -15 s, from: LANSDOWNE")
                .isFound(field, "-15 s", WRONG);
        planted("value: 15 s, from: LANSDOWNE", "value: 15 sec, from: LANSDOWNE")
                .isFound(field, "15 sec", WRONG);
    }

    @Test
    void theWayOutSaysHowItIsWritten() {
        assertThat(problems("value: \"< 92 %\"", "value: \"< 92\"").getFirst().wayOut())
                .isEqualTo("write a lower limit with its unit, such as \"< 92 %\" or \"<= 92 %\"");
    }

    @Test
    void aMisspeltFieldIsToldTogetherWithTheOneThatIsMissing() {
        List<DocumentProblem> problems = problems("  repeat: {", "  repaet: {");
        assertThat(problems)
                .extracting(DocumentProblem::field, DocumentProblem::wrong)
                .containsExactlyInAnyOrder(
                        tuple("pressure.repeat", "is missing"),
                        tuple("pressure.repaet", "is no field that stands here"));
        assertThat(problems.getLast().line()).isEqualTo(lineOf("  repeat: {"));
        assertThat(problems.getLast().found()).isEqualTo("repaet");
    }

    @Test
    void aConditionThatIsLeftOutIsMissing() {
        int from = Shelf.DOCUMENT.indexOf("  apnoea:");
        int to = Shelf.DOCUMENT.indexOf("# ----", from);
        String left = Shelf.DOCUMENT.substring(0, from) + Shelf.DOCUMENT.substring(to);
        assertThat(refused(left))
                .singleElement()
                .returns("alarms.apnoea", DocumentProblem::field)
                .returns("is missing", DocumentProblem::wrong);
    }

    @Test
    void aConditionThatStandsTwiceIsRefusedAtItsSecondPlace() {
        int at = Shelf.DOCUMENT.indexOf("  heart_rate_low:");
        String twice =
                Shelf.DOCUMENT.substring(0, at) + "  spo2_low: {}\n" + Shelf.DOCUMENT.substring(at);
        assertThat(refused(twice))
                .singleElement()
                .returns(lineOf("  heart_rate_low:"), DocumentProblem::line)
                .satisfies(problem -> assertThat(problem.wrong()).contains("spo2_low"));
    }

    @Test
    void aTextThatIsNoDocumentIsRefused() {
        assertThat(refused("")).isNotEmpty();
        assertThat(refused("a protocol")).isNotEmpty();
        assertThat(refused("[1, 2]")).isNotEmpty();
        assertThat(refused(Shelf.DOCUMENT.replace("sound:\n", "sound: [\n")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wrong()).contains("YAML"));
        assertThat(refused(Shelf.DOCUMENT + "---\nanother: document\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.wrong()).contains("YAML"));
    }

    @Test
    @Controls("H16")
    void aValueWithoutAReasonIsRefused() {
        planted(
                        "{ value: 2 min, assumed: as soon as a cuff can be trusted again }",
                        "{ value: 2 min }")
                .isFound("pressure.repeat", "", "has not one reason why it is that value");
    }

    @Test
    void aValueWithTwoReasonsIsRefused() {
        planted(
                        "assumed: as soon as a cuff can be trusted again",
                        "assumed: soon, source: SDN, mark: V")
                .isFound("pressure.repeat", "", "has not one reason why it is that value");
        planted("assumed: as soon as a cuff can be trusted again", "source: SDN")
                .isFound("pressure.repeat", "", "has not one reason why it is that value");
    }

    @Test
    void whatWeProposeIsNotMarkedAsPublished() {
        planted("source: ALDRETE-W, mark: V", "source: ALDRETE-W, mark: P")
                .isFound("alarms.spo2_low.medium.limit.mark", "P", WRONG);
    }

    @Test
    void aSourceThatIsCitedIsListedAndOneThatIsListedIsCited() {
        List<DocumentProblem> problems =
                problems("source: ALDRETE-W, mark: V", "source: ALDRETE, mark: V");
        assertThat(problems)
                .extracting(DocumentProblem::field, DocumentProblem::wrong)
                .containsExactly(
                        tuple("sources.ALDRETE-W", "is cited by no value"),
                        tuple(
                                "alarms.spo2_low.medium.limit.source",
                                "is no source of this document"));
    }

    @Test
    void whatAValueIsDerivedFromExistsAndIsNotItself() {
        String nothing = "is neither a source nor another value of this document";
        planted(
                        "from: possible_values.heart_rate, how: the same heart }\n    usual",
                        "from: hearts, how: the same heart }\n    usual")
                .isFound("possible_values.pulse_rate.possible.from", "hearts", nothing);
        planted("from: sound.medium, how", "from: sound.low, how")
                .isFound("sound.low.from", "sound.low", nothing);
        planted("from: sound.medium, how", "from: sound, how")
                .isFound("sound.low.from", "sound", nothing);
    }

    @Test
    @Controls("H16")
    void theMoreUrgentLimitLiesFartherOut() {
        planted("value: \"<= 88 %\"", "value: \"<= 92 %\"")
                .isFound(
                        "alarms.spo2_low.high.limit.value",
                        "<= 92 %",
                        "is more urgent and lies no farther out than alarms.spo2_low.medium.limit,"
                                + " \"< 92 %\"");
        planted("value: \"< 80 mmHg\"", "value: \"< 90 mmHg\"")
                .isFound(
                        "pressure.low.high.limit.value",
                        "< 90 mmHg",
                        "is more urgent and lies no farther out than pressure.low.medium.limit,"
                                + " \"< 90 mmHg\"");
        planted("value: \">= 200/120 mmHg\"", "value: \">= 200/110 mmHg\"")
                .isFound(
                        "pressure.profiles.A.during.high.single.value",
                        ">= 200/110 mmHg",
                        "is more urgent and lies no farther out than"
                                + " pressure.profiles.A.during.high.limit, \">= 180/110 mmHg\"");
    }

    @Test
    void theMoreUrgentLimitWaitsNoLonger() {
        planted("value: 10 s, from: LANSDOWNE", "value: 16 s, from: LANSDOWNE")
                .isFound(
                        "alarms.spo2_low.high.delay.value",
                        "16 s",
                        "is more urgent and waits longer than alarms.spo2_low.medium.delay,"
                                + " \"15 s\"");
    }

    @Test
    @Controls("H16")
    void aLimitThatNoPossibleValuePassesIsRefused() {
        planted("value: \"> 140 /min\", assumed", "value: \"> 350 /min\", assumed")
                .isFound(
                        "alarms.heart_rate_high.high.limit.value",
                        "> 350 /min",
                        "can never be passed: possible is heart_rate 0 to 350 /min");
    }

    @Test
    void theUsualRangeLiesInsideThePossibleOneAndBothRunUpwards() {
        planted("value: 85 to 100 %", "value: 85 to 101 %")
                .isFound(
                        "possible_values.spo2.usual.value",
                        "85 to 101 %",
                        "is not inside what is possible, \"0 to 100 %\"");
        planted("value: 85 to 100 %", "value: 100 to 85 %")
                .isFound("possible_values.spo2.usual.value", "100 to 85 %", "runs downwards");
    }

    @Test
    void theSystolicLimitIsTheFirst() {
        planted("value: \">= 200/120 mmHg\"", "value: \">= 200/200 mmHg\"")
                .isFound(
                        "pressure.profiles.A.during.high.single.value",
                        ">= 200/200 mmHg",
                        "has a systolic limit that is not above the diastolic one");
    }

    @Test
    void timesKeepTheirOrder() {
        planted("value: 3 min, assumed", "value: 1 min, assumed")
                .isFound(
                        "schedule.overdue.pressure.escalated_after.value",
                        "1 min",
                        "must be longer than schedule.overdue.pressure.after, \"1 min\"");
        planted("value: 5 min, source: ASA-MON2", "value: 11 min, source: ASA-MON2")
                .isFound(
                        "schedule.running.pressure.after_value_past_limit.value",
                        "11 min",
                        "must be no longer than schedule.running.pressure.every, \"10 min\"");
        planted("apart: { value: 5 min", "apart: { value: 16 min")
                .isFound(
                        "pressure.profiles.A.before.apart.value",
                        "16 min",
                        "must be no longer than pressure.profiles.A.before.recheck, \"15 min\"");
        planted("high: { value: 60 s", "high: { value: 121 s")
                .isFound(
                        "sound.high.value",
                        "121 s",
                        "must be no longer than sound.medium, \"120 s\"");
    }

    @Test
    void aRowIsJudgedInSomePhaseAndInEachOnce() {
        planted("[before, running, recovering]", "[]").isFound("alarms.spo2_low.phases", "", WRONG);
        planted("[before, running, recovering]", "[running, running]")
                .isFound("alarms.spo2_low.phases", "", WRONG);
        planted("[before, running, recovering]", "[after]")
                .isFound("alarms.spo2_low.phases.0", "after", WRONG);
    }

    @Test
    void wordsSaySomethingInBothLanguages() {
        planted("es: Mida la presión ahora.", "es: \" \"")
                .isFound("technical.no_pressure.next_step.es", " ", WRONG);
    }

    @Test
    void aVersionIsCountedFromOne() {
        planted("\nversion: 1\n", "\nversion: 0\n").isFound("version", "0", WRONG);
        planted("\nversion: 1\n", "\nversion: one\n").isFound("version", "one", WRONG);
    }

    @Test
    void everyFaultIsToldAndInTheOrderOfTheLines() {
        String faulty =
                Shelf.DOCUMENT
                        .replace("\"<= 8 /min\"", "\"<= 11 /min\"")
                        .replace("value: 85 to 100 %", "value: 100 to 85 %")
                        .replace("high: { value: 60 s", "high: { value: 600 s");
        assertThat(refused(faulty))
                .extracting(DocumentProblem::field)
                .containsExactly(
                        "possible_values.spo2.usual.value",
                        "alarms.respiratory_rate_low.high.limit.value",
                        "sound.high.value");
    }

    private record Fault(List<DocumentProblem> problems, int line) {

        void isFound(String field, String found, String wrong) {
            ObjectAssert<DocumentProblem> only = assertThat(problems).singleElement();
            only.returns(line, DocumentProblem::line)
                    .returns(field, DocumentProblem::field)
                    .returns(found, DocumentProblem::found)
                    .returns(wrong, DocumentProblem::wrong);
            only.satisfies(problem -> assertThat(problem.wayOut()).isNotBlank());
        }
    }

    private static Fault planted(String sound, String faulty) {
        return new Fault(problems(sound, faulty), lineOf(sound));
    }

    private static List<DocumentProblem> problems(String sound, String faulty) {
        int at = Shelf.DOCUMENT.indexOf(sound);
        assertThat(at).as(sound).isPositive();
        String text = Shelf.DOCUMENT;
        return refused(text.substring(0, at) + faulty + text.substring(at + sound.length()));
    }

    private static List<DocumentProblem> refused(String text) {
        return switch (Shelf.READER.read(text)) {
            case DocumentReading.Refused(var problems) -> problems;
            case DocumentReading.Accepted _ -> throw new AssertionError("the fault is not found");
        };
    }

    private static int lineOf(String sound) {
        String before = Shelf.DOCUMENT.substring(0, Shelf.DOCUMENT.indexOf(sound));
        long leading = sound.startsWith("\n") ? 1 : 0;
        return Math.toIntExact(before.chars().filter(c -> c == '\n').count() + 1 + leading);
    }
}
