package daybreak.testkit.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Work that somebody meant to come back to. */
public final class Unfinished {

    private Unfinished() {}

    /** No source has one of the words: in the code, in a comment or in a text. */
    public static Rule words(String gate, String because, String... words) {
        Pattern refused = Pattern.compile("\\b(" + String.join("|", words) + ")\\b");
        return Sources.rule(gate, because, Tree::sources, file -> look(file, refused));
    }

    private static List<Offence> look(SourceFile file, Pattern refused) {
        List<Offence> offences = new ArrayList<>();
        int number = 0;
        for (String line : file.text().lines().toList()) {
            number++;
            Matcher matcher = refused.matcher(line);
            if (matcher.find()) {
                offences.add(new Offence(file.name(), number, matcher.group() + " left behind"));
            }
        }
        return offences;
    }
}
