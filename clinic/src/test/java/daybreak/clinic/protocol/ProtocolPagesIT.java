package daybreak.clinic.protocol;

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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The protocol as it is seen: axe-core finds nothing, nothing hangs out, a picture is taken. */
@ExtendWith(Chromium.class)
@SpringBootTest(
        classes = SigningClinic.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProtocolPagesIT {

    @LocalServerPort private int port;

    /** How a station looks. */
    record Look(Theme theme, Language language, int width, int height) {

        String name() {
            return theme.openName() + "-" + language.tag() + "-" + width;
        }
    }

    static Stream<Look> looks() {
        return Stream.of(
                        new Look(Theme.LIGHT, Language.ENGLISH, 1440, 900),
                        new Look(Theme.DARK, Language.SPANISH, 1024, 768),
                        new Look(Theme.DIM, Language.SPANISH, 768, 1024),
                        new Look(Theme.DIM, Language.ENGLISH, 1440, 900))
                .limit(Boolean.getBoolean("daybreak.full") ? 4 : 2);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void thePageIsForEverybody(Look look, Browser browser) {
        String clinic = "http://localhost:" + port;
        try (BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(look.width(), look.height())
                                .setBaseURL(clinic)
                                .setLocale(look.language().tag()))) {
            context.addCookies(
                    List.of(new Cookie("daybreak-theme", look.theme().openName()).setUrl(clinic)));
            Page page = context.newPage();
            signIn(page);
            look(page, look, "protocol");
            page.locator("#signing button").click();
            assertThat(page.locator("#signing .refusal").count()).isEqualTo(2);
            picture(page, "protocol-refused-" + look.name() + ".png", false);
        }
    }

    private static void signIn(Page page) {
        page.navigate("/sign-in?next=/protocol");
        page.locator("input[name=username]").fill("director");
        page.locator("input[name=password]").fill(DemonstrationStaff.PASSWORD);
        page.locator("main form button").click();
        page.waitForURL("**/protocol");
    }

    private static void look(Page page, Look look, String name) {
        String what = name + " in " + look.name();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(look.language().tag());
        assertThat((Boolean) page.evaluate("document.body.scrollWidth <= window.innerWidth"))
                .as(what + " fits its width")
                .isTrue();
        picture(page, name + "-" + look.name() + "-top.png", false);
        picture(page, name + "-" + look.name() + ".png", true);
        Axe.findsNothingOn(page, what);
    }

    private static void picture(Page page, String file, boolean whole) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(whole)
                        .setPath(Path.of("target", "pictures", file)));
    }
}
