package daybreak.clinic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTextsTest {

    @Test
    void noTemplateSaysAnythingOfItsOwn() {
        List<Path> templates = Bundles.templates();
        assertThat(templates).hasSizeGreaterThan(20);
        assertThat(templates)
                .allSatisfy(template ->
                        assertThat(TemplateTexts.hardCoded(Bundles.read(template)))
                                .as(template.toString())
                                .isEmpty());
    }

    @Test
    void wordsBetweenTagsAreFound() {
        assertThat(TemplateTexts.hardCoded("@if(a)\n<p class=\"x\">Hello ${name}</p>@endif"))
                .containsExactly("Hello");
    }

    @Test
    void wordsInSpokenAttributesAreFound() {
        assertThat(TemplateTexts.hardCoded("<a title=\"Go home\" href=\"/staff\">${x}</a>"))
                .containsExactly("Go", "home");
    }

    @Test
    void codeIsNoText() {
        String code =
                """
                @import daybreak.clinic.shell.Text
                @param Text text
                @for(String a : list)
                    @template.shell.part.field(text = text, label = text.of("a) b"))
                    ${text.of("staff.title")} · 3 s
                @endfor
                """;
        assertThat(TemplateTexts.hardCoded(code)).isEmpty();
    }
}
