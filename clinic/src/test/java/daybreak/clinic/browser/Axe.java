package daybreak.clinic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Asks axe-core what is wrong with a page for those who cannot see, hear or point. */
public final class Axe {

    private Axe() {}

    /** Fails with every offence and where it is, when there is one. */
    public static void findsNothingOn(Page page, String what) {
        List<String> offences =
                new AxeBuilder(page).analyze().getViolations().stream().map(Axe::told).toList();
        assertThat(offences).as(what).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + " "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                        .collect(Collectors.joining("; "));
    }
}
