package daybreak.clinic.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the screen. */
public enum Language {
    ENGLISH("en"),
    SPANISH("es");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The tag of BCP 47: {@code en}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale;
    }

    /** The language of that tag, if it is one of ours. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** The language that serves a reader of that locale best; English when none does. */
    public static Language nearest(Locale locale) {
        return ofTag(locale.getLanguage()).orElse(ENGLISH);
    }
}
