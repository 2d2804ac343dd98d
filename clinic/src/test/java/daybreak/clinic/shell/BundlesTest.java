package daybreak.clinic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");
    private static final Pattern USE = Pattern.compile("text\\.of\\(\\s*\"([^\"]+)\"\\s*([,)])");

    @Test
    void everyBundleSaysTheSameThingsInEveryLanguage() {
        assertThat(Bundles.features()).contains("shell", "staff");
        for (String feature : Bundles.features()) {
            assertThat(Bundles.of(feature, Language.SPANISH).keySet())
                    .as(feature)
                    .containsExactlyElementsOf(Bundles.of(feature, Language.ENGLISH).keySet());
        }
    }

    @Test
    void aTranslationNamesTheSameValuesAsItsOriginal() {
        Map<String, String> spanish = Bundles.all(Language.SPANISH);
        Bundles.all(Language.ENGLISH)
                .forEach((key, text) ->
                        assertThat(places(spanish.getOrDefault(key, ""))).isEqualTo(places(text)));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noTextIsEmptyOrHasAnApostropheThatQuotesItsPlacesAway() {
        for (Language language : Language.values()) {
            Bundles.all(language)
                    .forEach((key, text) ->
                            assertThat(text)
                                    .as("%s in %s", key, language)
                                    .isNotBlank()
                                    .doesNotContain("'"));
        }
    }

    @Test
    void everyTextThatATemplateOrAClassAsksForIsThere() {
        Set<String> known = Bundles.all(Language.ENGLISH).keySet();
        Stream.concat(Bundles.templates().stream(), Bundles.sources().stream())
                .forEach(file ->
                        assertThat(known)
                                .as(file.toString())
                                .containsAll(asked(Bundles.read(file))));
    }

    private static Set<String> asked(String source) {
        return USE.matcher(source).results().map(use -> use.group(1)).collect(Collectors.toSet());
    }

    @Test
    void everyRefusalHasATextOfAtLeastASentence() {
        Set<RefusalCode> codes =
                Bundles.declared("enum", "RefusalCode").stream()
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(RefusalCode.class::cast)
                        .collect(Collectors.toSet());

        assertThat(codes).hasSizeGreaterThan(20);
        Map<String, String> texts = Bundles.all(Language.ENGLISH);
        assertThat(codes)
                .allSatisfy(code ->
                        assertThat(texts.getOrDefault(code.key(), ""))
                                .as(code.key())
                                .hasSizeGreaterThan(15)
                                .endsWith("."));
    }
}
