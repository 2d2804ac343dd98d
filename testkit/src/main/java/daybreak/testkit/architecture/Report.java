package daybreak.testkit.architecture;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rule says of a tree.
 *
 * @param looked at how many things the rule could have failed; 0 means that it guards nothing
 * @param offences in the order of their files and lines, each once
 */
public record Report(Rule rule, int looked, List<Offence> offences) {

    public Report {
        offences = offences.stream().distinct().sorted().toList();
    }

    /** For people: the rule, its reason and each offence on a line of its own. */
    public String told() {
        return "%s: %d offence(s), %s%n%s"
                .formatted(
                        rule.gate(),
                        offences.size(),
                        rule.because(),
                        offences.stream()
                                .map(offence -> "  " + offence)
                                .collect(Collectors.joining(System.lineSeparator())));
    }
}
