package daybreak.clinic.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All that the pages say: one bundle a feature and language, {@code messages/<feature>_en}. */
public final class Texts {

    private final Map<Language, Text> byLanguage;

    private Texts(Map<Language, Text> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /**
     * Reads every bundle on the class path.
     *
     * @param zone in which times are told
     * @throws IOException when one cannot be read
     * @throws IllegalStateException when two bundles hold the same key
     */
    public static Texts load(ZoneId zone) throws IOException {
        Map<Language, Text> byLanguage = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            byLanguage.put(language, new Text(language, zone, patterns(language)));
        }
        return new Texts(byLanguage);
    }

    public Text in(Language language) {
        Text text = byLanguage.get(language);
        if (text == null) {
            throw new IllegalStateException("no texts in " + language);
        }
        return text;
    }

    private static Map<String, String> patterns(Language language) throws IOException {
        Map<String, String> patterns = new HashMap<>();
        String bundles = "classpath*:messages/*_" + language.tag() + ".properties";
        Resource[] found = new PathMatchingResourcePatternResolver().getResources(bundles);
        Arrays.sort(found, (one, other) -> one.getDescription().compareTo(other.getDescription()));
        for (Resource bundle : found) {
            read(bundle, patterns);
        }
        return Map.copyOf(patterns);
    }

    private static void read(Resource bundle, Map<String, String> patterns) throws IOException {
        Properties lines = new Properties();
        try (Reader reader =
                new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        for (String key : lines.stringPropertyNames()) {
            if (patterns.put(key, lines.getProperty(key)) != null) {
                throw new IllegalStateException("two bundles hold the text '" + key + "'");
            }
        }
    }
}
