package daybreak.testkit.architecture;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A document that names a package or a type names one that exists. */
public final class NamesInDocuments {

    private NamesInDocuments() {}

    /**
     * Each full name between back quotes in a Markdown document is a package's or a top-level
     * type's.
     *
     * @param root the first part of our packages' names
     * @param leftOut folders, by their name, whose documents are not read
     */
    public static Rule exist(String gate, String because, String root, Set<String> leftOut) {
        Pattern name =
                Pattern.compile("`(" + root + "(?:\\.[a-z][a-z0-9]*)+(?:\\.[A-Z]\\w*)?)[`#.(]");
        return new Rule(
                gate,
                because,
                tree -> {
                    Set<String> known = known(tree);
                    List<Documents.Document> documents = Documents.below(tree.root(), leftOut);
                    return new Rule.Found(
                            documents.size(),
                            documents.stream()
                                    .flatMap(document -> unknown(document, name, known))
                                    .toList());
                });
    }

    private static Set<String> known(Tree tree) {
        Set<String> names = new HashSet<>();
        for (SourceFile source : tree.sources()) {
            String type = source.name().replace(".java", "").replace('/', '.');
            for (String name = type; name.contains("."); name = parent(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static String parent(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Stream<Offence> unknown(
            Documents.Document document, Pattern name, Set<String> known) {
        return name.matcher(String.join("\n", document.prose()))
                .results()
                .map(found -> found.group(1))
                .filter(found -> !known.contains(found))
                .map(found -> new Offence(document.name(), 0, found + " does not exist"));
    }
}
