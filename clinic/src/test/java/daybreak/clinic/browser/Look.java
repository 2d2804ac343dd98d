package daybreak.clinic.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import daybreak.clinic.shell.Language;
import daybreak.clinic.shell.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a station looks: its theme, its language and its screen.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Look(Theme theme, Language language, int width, int height) {

    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.DIM);

    /** Every look in the full check; in the short one each theme, language and size once. */
    public static Stream<Look> all() {
        return isFull() ? every() : Stream.of(first(), darkTablet(), dimUpright());
    }

    /** Whether this is the full check. */
    public static boolean isFull() {
        return Boolean.getBoolean("daybreak.full");
    }

    /** A desk by day. */
    public static Look first() {
        return new Look(Theme.LIGHT, Language.ENGLISH, 1440, 900);
    }

    private static Look darkTablet() {
        return new Look(Theme.DARK, Language.SPANISH, 1024, 768);
    }

    private static Look dimUpright() {
        return new Look(Theme.DIM, Language.ENGLISH, 768, 1024);
    }

    private static Stream<Look> every() {
        List<Look> looks = new ArrayList<>();
        for (Theme theme : THEMES) {
            for (Language language : Language.values()) {
                looks.add(new Look(theme, language, 1440, 900));
                looks.add(new Look(theme, language, 1024, 768));
                looks.add(new Look(theme, language, 768, 1024));
            }
        }
        return looks.stream();
    }

    /** For the name of a picture. */
    public String name() {
        return theme.openName() + "-" + language.tag() + "-" + width;
    }

    /** A browser's own corner that looks so. */
    public BrowserContext open(Browser browser, String clinic) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setBaseURL(clinic)
                                .setLocale(language.tag()));
        context.addCookies(List.of(new Cookie("daybreak-theme", theme.openName()).setUrl(clinic)));
        return context;
    }
}
