package daybreak.architecture;

import daybreak.testkit.architecture.Glossary;
import daybreak.testkit.architecture.Links;
import daybreak.testkit.architecture.NamesInDocuments;
import daybreak.testkit.architecture.Rule;
import daybreak.testkit.architecture.Trace;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The documents say what is so. */
final class Documents {

    /** Folders with documents that are not ours to mend, or that are planted. */
    private static final Set<String> LEFT_OUT = Set.of("target", "planted", ".git", ".daybreak");

    private Documents() {}

    static List<Rule> rules() {
        return List.of(
                Links.lead("links", "A document that leads nowhere is not read twice.", LEFT_OUT),
                NamesInDocuments.exist(
                        "names-in-documents",
                        "What a document explains is still there, under that name.",
                        "daybreak",
                        LEFT_OUT),
                Glossary.rule(
                        "glossary", "One word for each idea: see GLOSSARY.md.", "GLOSSARY.md"),
                Trace.rule(
                        "hazards",
                        "Each hazard that SAFETY.md calls controlled has a test that fails without"
                                + " the control.",
                        "SAFETY.md",
                        Pattern.compile("H\\d{2}")));
    }
}
