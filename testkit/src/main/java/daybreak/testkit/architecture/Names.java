package daybreak.testkit.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules about what things are called. */
public final class Names {

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");

    private Names() {}

    /**
     * No type has one of the words, and no package a part that is one.
     *
     * @param anywhere refused wherever they stand in a type's name, lower case
     * @param atTheEnd refused as a type's last word, lower case
     */
    public static Rule withoutWords(
            String gate, String because, Set<String> anywhere, Set<String> atTheEnd) {
        return Sources.rule(
                gate,
                because,
                Tree::sources,
                file -> {
                    List<Offence> offences =
                            new ArrayList<>(packageParts(file, anywhere, atTheEnd));
                    offences.addAll(new Types(file, anywhere, atTheEnd).read());
                    return offences;
                });
    }

    /** No method of the product is called getSomething, unless a type from outside asks for it. */
    public static Rule withoutGetters(String gate, String because) {
        return Sources.rule(gate, because, Tree::product, file -> new Getters(file).read());
    }

    /** The words of a name in camel case or with underscores, in lower case. */
    static List<String> words(CharSequence name) {
        return Arrays.stream(BETWEEN_WORDS.split(name))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<Offence> packageParts(
            SourceFile file, Set<String> anywhere, Set<String> atTheEnd) {
        return Arrays.stream(file.packageName().split("\\."))
                .filter(part -> anywhere.contains(part) || atTheEnd.contains(part))
                .map(part ->
                        new Offence(file.name(), 0, "package part '" + part + "' says nothing"))
                .toList();
    }

    private static final class Types extends Sources.Reader {

        private final Set<String> anywhere;
        private final Set<String> atTheEnd;

        Types(SourceFile file, Set<String> anywhere, Set<String> atTheEnd) {
            super(file);
            this.anywhere = anywhere;
            this.atTheEnd = atTheEnd;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            List<String> words = words(type.getSimpleName());
            words.stream()
                    .filter(word -> anywhere.contains(word) || isLast(word, words))
                    .forEach(word ->
                            object(
                                    type,
                                    "'%s' in the name %s says nothing"
                                            .formatted(word, type.getSimpleName())));
            return super.visitClass(type, null);
        }

        private boolean isLast(String word, List<String> words) {
            return atTheEnd.contains(word) && word.equals(words.getLast());
        }
    }

    private static final class Getters extends Sources.Reader {

        Getters(SourceFile file) {
            super(file);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            List<String> words = words(method.getName());
            if (words.size() > 1 && words.getFirst().equals("get") && !overrides(method)) {
                object(method, "method " + method.getName() + ": name what it gives");
            }
            return super.visitMethod(method, null);
        }

        private static boolean overrides(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
        }
    }
}
