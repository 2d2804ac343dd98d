package daybreak.testkit.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every package says what it owns, and is null-marked. */
public final class PackageWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private PackageWords() {}

    /**
     * Each package of the product has a package-info with at least so many words and the
     * annotation.
     */
    public static Rule rule(String gate, String because, int fewestWords, String annotation) {
        return new Rule(
                gate,
                because,
                tree -> {
                    Map<String, List<SourceFile>> packages =
                            tree.product().stream()
                                    .collect(Collectors.groupingBy(SourceFile::packageName));
                    return new Rule.Found(
                            packages.size(),
                            packages.entrySet().stream()
                                    .flatMap(entry ->
                                            judge(entry.getValue(), fewestWords, annotation))
                                    .toList());
                });
    }

    private static Stream<Offence> judge(
            List<SourceFile> files, int fewestWords, String annotation) {
        List<SourceFile> infos = files.stream().filter(SourceFile::isPackageInfo).toList();
        if (infos.isEmpty()) {
            SourceFile first = files.getFirst();
            return Stream.of(
                    new Offence(
                            first.name(), 0, first.packageName() + " has no package-info.java"));
        }
        return infos.stream().flatMap(info -> judge(info, fewestWords, annotation));
    }

    private static Stream<Offence> judge(SourceFile info, int fewestWords, String annotation) {
        String comment =
                info.docComment(new TreePath(new TreePath(info.unit()), info.unit().getPackage()));
        long words = comment == null ? 0 : WORD.matcher(comment).results().count();
        Stream<Offence> wordless =
                words >= fewestWords
                        ? Stream.empty()
                        : Stream.of(
                                new Offence(
                                        info.name(),
                                        0,
                                        "says in %d word(s) what the package owns; at least %d"
                                                .formatted(words, fewestWords)));
        Stream<Offence> unmarked =
                isAnnotated(info, annotation)
                        ? Stream.empty()
                        : Stream.of(new Offence(info.name(), 0, "is not @" + annotation));
        return Stream.concat(wordless, unmarked);
    }

    private static boolean isAnnotated(SourceFile info, String annotation) {
        Function<AnnotationTree, String> name = a -> a.getAnnotationType().toString();
        return info.unit().getPackageAnnotations().stream()
                .map(name)
                .anyMatch(n -> n.equals(annotation) || n.endsWith("." + annotation));
    }
}
