package daybreak.clinic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every piece and page fits its template: nothing is found out when it is first shown. */
class PiecesTest {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, PiecesTest.class.getClassLoader(), "daybreak.pages");

    private static final Pattern METHOD =
            Pattern.compile("(?s)String template\\(\\) \\{(.*?)\\n    }");
    private static final Pattern NAME = Pattern.compile("\"([a-z/-]+)\"");

    @Test
    void everyPieceFitsItsTemplate() {
        List<Class<?>> pieces = new ArrayList<>(Bundles.declared("record", "Page"));
        pieces.addAll(Bundles.declared("record", "Piece"));
        assertThat(pieces).hasSizeGreaterThan(5).allSatisfy(PiecesTest::fits);
    }

    private static void fits(Class<?> piece) {
        assertThat(templates(piece))
                .as("templates named in %s", piece)
                .isNotEmpty()
                .allSatisfy(template -> fits(piece, template));
    }

    private static void fits(Class<?> piece, String template) {
        Map<String, Class<?>> asked = ENGINE.getParamInfo(template + ".jte");
        String name = Page.class.isAssignableFrom(piece) ? "page" : "piece";
        assertThat(Set.of("text", "token", name)).as(piece.toString()).containsAll(asked.keySet());
        assertThat(asked.getOrDefault(name, piece)).as(piece.toString()).isEqualTo(piece);
        assertThat(asked.getOrDefault("text", Text.class)).isEqualTo(Text.class);
        assertThat(asked.getOrDefault("token", FormToken.class)).isEqualTo(FormToken.class);
    }

    // The names are the same for every instance; making one would want values for all its parts.
    private static List<String> templates(Class<?> piece) {
        String path = piece.getName().replace('.', '/').replaceFirst("\\$.*", "") + ".java";
        String source =
                Bundles.sources().stream()
                        .filter(file -> file.toString().endsWith(path))
                        .map(Bundles::read)
                        .findFirst()
                        .orElseThrow();
        Matcher method = METHOD.matcher(source);
        assertThat(method.find()).as("a template named in %s", piece).isTrue();
        return NAME.matcher(method.group(1)).results().map(name -> name.group(1)).toList();
    }
}
