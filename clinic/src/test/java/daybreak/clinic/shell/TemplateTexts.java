package daybreak.clinic.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that stand in a template itself, where no translator would find them. */
final class TemplateTexts {

    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile(
                    "\\s(title|alt|placeholder|aria-label|aria-description|aria-valuetext)"
                            + "=\"([^\"]*)\"");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private TemplateTexts() {}

    /** The words that a reader would see or hear and that are in no bundle. */
    static List<String> hardCoded(String template) {
        String markup = withoutCode(template);
        List<String> found = new ArrayList<>();
        Matcher attributes = SPOKEN_ATTRIBUTE.matcher(markup);
        while (attributes.find()) {
            collect(attributes.group(2), found);
        }
        collect(withoutTags(markup), found);
        return found;
    }

    private static void collect(String text, List<String> found) {
        Matcher letters = LETTERS.matcher(text);
        while (letters.find()) {
            found.add(letters.group());
        }
    }

    /** The markup without expressions, directives and comments. */
    private static String withoutCode(String template) {
        StringBuilder rest = new StringBuilder();
        int i = 0;
        while (i < template.length()) {
            if (template.startsWith("${", i) || template.startsWith("!{", i)) {
                i = afterMatching(template, i + 1, '{', '}');
            } else if (template.startsWith("$unsafe{", i)) {
                i = afterMatching(template, i + "$unsafe".length(), '{', '}');
            } else if (template.startsWith("<%--", i)) {
                i = template.indexOf("--%>", i) + 4;
            } else if (template.charAt(i) == '@') {
                i = afterDirective(template, i);
            } else {
                rest.append(template.charAt(i));
                i++;
            }
        }
        return rest.toString();
    }

    private static int afterDirective(String template, int start) {
        int end = start + 1;
        while (end < template.length()
                && (Character.isLetter(template.charAt(end))
                        || "._-".indexOf(template.charAt(end)) >= 0)) {
            end++;
        }
        String word = template.substring(start, end);
        if (word.equals("@import") || word.equals("@param")) {
            int line = template.indexOf('\n', start);
            return line < 0 ? template.length() : line;
        }
        return end < template.length() && template.charAt(end) == '('
                ? afterMatching(template, end, '(', ')')
                : end;
    }

    /**
     * The place after the bracket that closes the one at the start; texts in quotes are skipped.
     */
    private static int afterMatching(String template, int start, char opens, char closes) {
        int depth = 0;
        for (int i = start; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '"') {
                i = template.indexOf('"', i + 1);
            } else if (c == opens) {
                depth++;
            } else if (c == closes && --depth == 0) {
                return i + 1;
            }
        }
        return template.length();
    }

    private static String withoutTags(String markup) {
        return markup.replaceAll("(?s)<!DOCTYPE[^>]*>", " ")
                .replaceAll("(?s)<[^>]*>", " ")
                .replaceAll("&[a-z]+;", " ");
    }
}
