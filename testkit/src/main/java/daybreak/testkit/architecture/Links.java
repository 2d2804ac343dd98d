package daybreak.testkit.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The links of the documents lead somewhere. */
public final class Links {

    private static final Pattern LINK = Pattern.compile("]\\(\\s*<?([^)\\s>]+)>?[^)]*\\)");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern ELSEWHERE = Pattern.compile("^[a-z][a-z0-9+.-]*:.*");

    private Links() {}

    /**
     * Each link of each Markdown document leads to a file of the tree and, where it names one, to a
     * heading there. Links to other places are not followed.
     *
     * @param leftOut folders, by their name, whose documents are not read
     */
    public static Rule lead(String gate, String because, Set<String> leftOut) {
        return new Rule(
                gate,
                because,
                tree -> {
                    List<Documents.Document> documents = Documents.below(tree.root(), leftOut);
                    return new Rule.Found(
                            documents.size(), documents.stream().flatMap(Links::dead).toList());
                });
    }

    private static Stream<Offence> dead(Documents.Document document) {
        List<Offence> offences = new ArrayList<>();
        int number = 0;
        for (String line : document.prose()) {
            number++;
            Matcher link = LINK.matcher(line);
            while (link.find()) {
                if (!leads(document.path(), link.group(1))) {
                    offences.add(
                            new Offence(document.name(), number, "dead link " + link.group(1)));
                }
            }
        }
        return offences.stream();
    }

    private static boolean leads(Path document, String link) {
        if (ELSEWHERE.matcher(link).matches()) {
            return true;
        }
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? document : document.resolveSibling(file).normalize();
        return Files.exists(target)
                && (hash < 0 || anchors(target).contains(link.substring(hash + 1)));
    }

    private static Set<String> anchors(Path document) {
        return Documents.prose(document).stream()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(heading -> anchor(heading.group(1)))
                .collect(Collectors.toSet());
    }

    /** As the usual viewers of Markdown make it of a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
