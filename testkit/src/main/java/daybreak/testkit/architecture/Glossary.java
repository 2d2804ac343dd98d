package daybreak.testkit.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One word for each idea. The glossary is a table of word, meaning, and the words that are not used
 * for it; names in the product keep to it.
 */
public final class Glossary {

    private Glossary() {}

    /**
     * No type, method, field or variable of the product has a refused word in its name.
     *
     * @param document its path from the tree's root: rows of three cells, the last one with single
     *     refused words between commas
     */
    public static Rule rule(String gate, String because, String document) {
        return new Rule(
                gate,
                because,
                tree -> {
                    Map<String, String> refused =
                            refused(MarkdownTable.rows(tree.root().resolve(document)));
                    List<Offence> offences =
                            tree.product().stream()
                                    .flatMap(file -> new Words(file, refused).read().stream())
                                    .toList();
                    return new Rule.Found(refused.size(), offences);
                });
    }

    /** From the refused word to the one that is used. */
    private static Map<String, String> refused(List<MarkdownTable.Row> rows) {
        Map<String, String> refused = new HashMap<>();
        rows.stream()
                .filter(row -> row.cells().size() == 3)
                .skip(2) // the heading and the line below it
                .forEach(row ->
                        Arrays.stream(row.last().split(","))
                                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                                .filter(word -> word.matches("\\p{L}+"))
                                .forEach(word -> refused.put(word, row.first())));
        return refused;
    }

    private static final class Words extends Sources.Reader {

        private final Map<String, String> refused;

        Words(SourceFile file, Map<String, String> refused) {
            super(file);
            this.refused = refused;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            judge(type, type.getSimpleName());
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            judge(method, method.getName());
            return super.visitMethod(method, null);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
            judge(variable, variable.getName());
            return super.visitVariable(variable, null);
        }

        private void judge(com.sun.source.tree.Tree where, CharSequence name) {
            for (String word : Names.words(name)) {
                String used = refused.get(word);
                if (used != null) {
                    object(where, "%s: the word is %s".formatted(name, used));
                }
            }
        }
    }
}
