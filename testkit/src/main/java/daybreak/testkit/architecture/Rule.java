package daybreak.testkit.architecture;

import java.util.List;

/**
 * One rule of the house.
 *
 * @param gate its name, by which planted violations and reports speak of it
 * @param because why it stands; a sentence that is printed with what breaks it
 * @param inspection how it looks at a tree
 */
public record Rule(String gate, String because, Inspection inspection) {

    /** How a rule looks at a tree. */
    @FunctionalInterface
    public interface Inspection {
        Found in(Tree tree);
    }

    /**
     * What a look gave.
     *
     * @param looked at how many things (classes, files, constants) the rule could have failed
     * @param offences what breaks the rule
     */
    public record Found(int looked, List<Offence> offences) {

        public Found {
            offences = List.copyOf(offences);
        }
    }

    /**
     * @throws IllegalArgumentException when the name is blank or has a colon
     */
    public Rule {
        if (gate.isBlank() || gate.contains(":")) {
            throw new IllegalArgumentException("a gate's name is a word or some: '" + gate + "'");
        }
    }

    /** What the rule says of the tree. */
    public Report inspect(Tree tree) {
        Found found = inspection.in(tree);
        return new Report(this, found.looked(), found.offences());
    }
}
