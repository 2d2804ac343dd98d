package daybreak.clinic.protocol.document;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.Tier;
import daybreak.care.protocol.DelayedRule;
import daybreak.care.protocol.Limit;
import daybreak.care.protocol.PossibleRange;
import daybreak.care.protocol.PressureLimit;
import daybreak.care.protocol.PressureRules;
import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.Schedule;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is changed in a document, it is refused with places inside it, or gives a protocol that
 * can be watched by. What that means is said here once more, of the protocol and not of the text.
 */
class DocumentProps {

    private static final int CASES = Boolean.getBoolean("daybreak.full") ? 5_000 : 300;
    private static final List<String> LINES = Shelf.DOCUMENT.lines().toList();
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern COMPARISON = Pattern.compile("[<>]=?");
    private static final Pattern UNIT = Pattern.compile("/min|mmHg|%| s\\b| min\\b");

    /** A line of the document and what becomes of it. */
    private record Change(int line, String text) {}

    private static final Gen<Integer> SOME_LINE =
            Gen.of(
                    IntStream.range(0, LINES.size())
                            .filter(i -> !LINES.get(i).isBlank())
                            .filter(i -> !LINES.get(i).startsWith("#"))
                            .boxed()
                            .toList());

    private static final Gen<Change> CHANGES =
            SOME_LINE.flatMap(line ->
                    Gen.oneOf(
                            Gen.ints(0, 400).map(n -> changed(line, NUMBER, Integer.toString(n))),
                            Gen.ints(0, 400).map(n -> changed(line, NUMBER, Integer.toString(n))),
                            Gen.of("<", "<=", ">", ">=").map(c -> changed(line, COMPARISON, c)),
                            Gen.of("/min", "mmHg", "%", " s", " min", "")
                                    .map(u -> changed(line, UNIT, u)),
                            Gen.of("", LINES.get(line) + "\n" + LINES.get(line), "- x", ":")
                                    .map(text -> new Change(line, text)),
                            SOME_LINE.map(other -> new Change(line, LINES.get(other)))));

    private static Change changed(int line, Pattern what, String to) {
        Matcher matcher = what.matcher(LINES.get(line));
        return new Change(line, matcher.replaceFirst(Matcher.quoteReplacement(to)));
    }

    @Test
    void aChangedDocumentIsRefusedWithItsPlacesOrStillHoldsTogether() {
        AtomicInteger accepted = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        Property.inCases(CASES)
                .forAll(
                        CHANGES.list(1, 4),
                        changes -> {
                            switch (Shelf.READER.read(apply(changes))) {
                                case DocumentReading.Accepted(var document) -> {
                                    accepted.incrementAndGet();
                                    holds(document.protocol());
                                }
                                case DocumentReading.Refused(var problems) -> {
                                    refused.incrementAndGet();
                                    tellsPlaces(problems);
                                }
                            }
                        });
        assertThat(accepted).hasPositiveValue();
        assertThat(refused).hasPositiveValue();
    }

    private static String apply(List<Change> changes) {
        List<String> lines = new ArrayList<>(LINES);
        changes.forEach(change -> lines.set(change.line(), change.text()));
        return String.join("\n", lines) + "\n";
    }

    private static void tellsPlaces(List<DocumentProblem> problems) {
        assertThat(problems).isNotEmpty().isSortedAccordingTo((a, b) -> a.line() - b.line());
        assertThat(problems)
                .allSatisfy(problem -> {
                    assertThat(problem.line()).isBetween(1, LINES.size() + 5);
                    assertThat(problem.wrong()).isNotBlank();
                    assertThat(problem.wayOut()).isNotBlank();
                });
    }

    private static void holds(Protocol protocol) {
        for (DelayedRule rule : protocol.alarms().delayed()) {
            rule.levels().forEach(level -> reachable(protocol, level.limit().value()));
            inOrder(rule);
        }
        protocol.alarms().pressure().values().forEach(rules -> holds(protocol, rules));
        protocol.schedule().overdue().values().forEach(DocumentProps::holds);
        assertThat(protocol.sound().of(Tier.HIGH))
                .isLessThanOrEqualTo(protocol.sound().of(Tier.MEDIUM));
    }

    private static void inOrder(DelayedRule rule) {
        for (int i = 1; i < rule.levels().size(); i++) {
            DelayedRule.Level milder = rule.levels().get(i - 1);
            DelayedRule.Level graver = rule.levels().get(i);
            assertThat(graver.tier().isAbove(milder.tier())).isTrue();
            farther(milder.limit().value(), graver.limit().value());
            assertThat(graver.delay().value()).isLessThanOrEqualTo(milder.delay().value());
            assertThat(graver.delay().value()).isPositive();
        }
    }

    private static void holds(Protocol protocol, PressureRules rules) {
        List<PressureLimit> before =
                rules.before().levels().stream().map(level -> level.limit().value()).toList();
        List<PressureLimit> during =
                List.of(
                        rules.during().medium().value(),
                        rules.during().high().value(),
                        rules.during().single().value());
        for (List<PressureLimit> limits : List.of(before, during)) {
            for (int i = 0; i < limits.size(); i++) {
                reachable(protocol, limits.get(i).systolic());
                reachable(protocol, limits.get(i).diastolic());
                if (i > 0) {
                    farther(limits.get(i - 1).systolic(), limits.get(i).systolic());
                    farther(limits.get(i - 1).diastolic(), limits.get(i).diastolic());
                }
            }
        }
    }

    private static void holds(Schedule.Overdue late) {
        assertThat(late.escalatedAfter().value()).isGreaterThan(late.after().value());
    }

    /** Past the graver limit a value is past the milder one too, and not the other way round. */
    private static void farther(Limit milder, Limit graver) {
        assertThat(milder.isPassedBy(graver.value())).isTrue();
        assertThat(graver.isPassedBy(milder.value())).isFalse();
    }

    private static void reachable(Protocol protocol, Limit limit) {
        PossibleRange range = protocol.range(limit.sign());
        BigDecimal low = range.limits().hard().value().low().orElseThrow().amount();
        BigDecimal high = range.limits().hard().value().high().orElseThrow().amount();
        assertThat(
                        limit.comparison().holds(low, limit.value().amount())
                                || limit.comparison().holds(high, limit.value().amount()))
                .as(limit.toString())
                .isTrue();
    }
}
