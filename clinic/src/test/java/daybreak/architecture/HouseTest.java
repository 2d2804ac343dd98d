package daybreak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.testkit.architecture.Report;
import daybreak.testkit.architecture.Tree;
import daybreak.testkit.hazards.Controls;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules. */
class HouseTest {

    @TestFactory
    @Controls({"H18", "H19"})
    Stream<DynamicTest> everyRuleIsKept() {
        Tree tree = House.tree();
        return House.rules().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(rule.gate(), () -> isKept(rule.inspect(tree))));
    }

    private static void isKept(Report report) {
        assertThat(report.looked())
                .as("%s looked at nothing, so it guards nothing", report.rule().gate())
                .isPositive();
        assertThat(report.offences()).as(report.told()).isEmpty();
    }
}
