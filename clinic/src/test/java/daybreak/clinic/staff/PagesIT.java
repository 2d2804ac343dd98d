package daybreak.clinic.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import daybreak.clinic.browser.Axe;
import daybreak.clinic.browser.Chromium;
import daybreak.clinic.shell.Language;
import daybreak.clinic.shell.Theme;
import daybreak.clinic.staff.security.DemonstrationStaff;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page of shell and staff, looked at in each theme, size and language: axe-core finds
 * nothing, nothing hangs out of the page, the browser has nothing to complain of, and a picture is
 * taken.
 */
@ExtendWith(Chromium.class)
@SpringBootTest(
        classes = WalkInClinic.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PagesIT {

    @LocalServerPort private int port;

    /** How a station looks. */
    record Look(Theme theme, Language language, int width, int height) {

        String name() {
            return theme.openName() + "-" + language.tag() + "-" + width;
        }
    }

    static Stream<Look> looks() {
        boolean full = Boolean.getBoolean("daybreak.full");
        List<Look> looks = new ArrayList<>();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.DIM)) {
            for (Language language : Language.values()) {
                looks.add(new Look(theme, language, 1440, 900));
                looks.add(new Look(theme, language, 1024, 768));
                looks.add(new Look(theme, language, 768, 1024));
            }
        }
        return full
                ? looks.stream()
                : Stream.of(
                        new Look(Theme.LIGHT, Language.ENGLISH, 1440, 900),
                        new Look(Theme.DARK, Language.SPANISH, 1024, 768),
                        new Look(Theme.DIM, Language.ENGLISH, 768, 1024));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageIsForEverybody(Look look, Browser browser) {
        String clinic = "http://localhost:" + port;
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(look.width(), look.height())
                                .setBaseURL(clinic)
                                .setLocale(look.language().tag()))) {
            context.addCookies(
                    List.of(new Cookie("daybreak-theme", look.theme().openName()).setUrl(clinic)));
            Page page = context.newPage();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            steps(look).forEach((name, step) -> look(page, look, name, step));
        }
        assertThat(complaints)
                .as("what the browser complained of")
                .allMatch(complaint -> complaint.contains("status of 4"));
    }

    // The short check looks at everything once, and in the other themes at what has most parts.
    private static Map<String, Consumer<Page>> steps(Look look) {
        Map<String, Consumer<Page>> steps = steps();
        if (look.theme() != Theme.LIGHT && !Boolean.getBoolean("daybreak.full")) {
            steps.keySet().retainAll(Set.of("sign-in", "specimen"));
        }
        return steps;
    }

    private static Map<String, Consumer<Page>> steps() {
        Map<String, Consumer<Page>> steps = new LinkedHashMap<>();
        steps.put("sign-in", page -> page.navigate("/sign-in?idle&next=/staff"));
        steps.put("sign-in-refused", PagesIT::signInWithoutAnything);
        steps.put("password", page -> page.navigate("/password"));
        steps.put("password-refused", PagesIT::chooseAWeakPassword);
        steps.put("staff", page -> signIn(page, "admin"));
        steps.put("staff-changing", PagesIT::openAnAccountsForms);
        steps.put("staff-refused", PagesIT::openAnAccountWithoutAnything);
        steps.put("menus", page -> page.locator(".head-end summary").first().click());
        steps.put("change-user", page -> page.navigate("/sign-in?next=/staff"));
        steps.put("missing", page -> page.navigate("/no/such/page"));
        steps.put("specimen", page -> page.navigate("/specimen"));
        return steps;
    }

    private static void look(Page page, Look look, String name, Consumer<Page> step) {
        step.accept(page);
        String what = name + " in " + look.name();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(look.language().tag());
        assertThat((Boolean) page.evaluate("document.body.scrollWidth <= window.innerWidth"))
                .as(what + " fits its width")
                .isTrue();
        assertThat(tooSmall(page)).as(what + ": targets under 44 px").isEmpty();
        page.evaluate("scrollTo(0, 0)");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "pictures", name + "-" + look.name() + ".png")));
        Axe.findsNothingOn(page, what);
    }

    // Links inside a sentence are exempt, as in WCAG 2.2, 2.5.8.
    @SuppressWarnings("unchecked")
    private static List<String> tooSmall(Page page) {
        return (List<String>)
                page.evaluate(
                        """
                        () => [...document.querySelectorAll(
                                'button, summary, nav a, a.button, a.login, .tick,'
                                + ' input:not([type=checkbox], [type=hidden])')]
                            .filter(one => one.checkVisibility())
                            .filter(one => one.getBoundingClientRect().height < 43.9
                                || one.getBoundingClientRect().width < 43.9)
                            .map(one => one.outerHTML)
                        """);
    }

    private static void signInWithoutAnything(Page page) {
        page.navigate("/sign-in");
        page.locator("main form button").click();
        assertThat(page.locator("[aria-invalid]").count()).isEqualTo(2);
    }

    private static void chooseAWeakPassword(Page page) {
        page.locator("input[name=username]").fill("rosa");
        page.locator("input[name=password]").fill("short");
        page.locator("input[name=again]").fill("short");
        page.locator("main form button").click();
        assertThat(page.locator("input[name=username]").inputValue()).isEqualTo("rosa");
        assertThat(page.locator(".refusal").count()).isEqualTo(1);
    }

    static void signIn(Page page, String name) {
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(DemonstrationStaff.PASSWORD);
        page.locator("main form button").click();
        page.waitForURL("**/staff");
    }

    private static void openAnAccountsForms(Page page) {
        page.locator(".account summary").first().click();
    }

    private static void openAnAccountWithoutAnything(Page page) {
        page.locator("#new-account button").click();
        assertThat(page.locator("#new-account .refusal").count()).isEqualTo(3);
    }
}
