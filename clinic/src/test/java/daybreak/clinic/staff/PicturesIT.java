package daybreak.clinic.staff;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import daybreak.clinic.browser.Chromium;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExtendWith(Chromium.class)
@SpringBootTest(
        classes = WalkInClinic.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PicturesIT {

    @LocalServerPort private int port;

    @Test
    void pictures(Browser browser) {
        for (String theme : List.of("light", "dark", "dim")) {
            for (int[] size : new int[][] {{1440, 900}, {1024, 768}, {768, 1024}}) {
                try (BrowserContext context =
                        browser.newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(size[0], size[1])
                                        .setLocale("en-US"))) {
                    String url = "http://localhost:" + port;
                    context.addCookies(List.of(new Cookie("daybreak-theme", theme).setUrl(url)));
                    Page page = context.newPage();
                    page.onConsoleMessage(m -> System.err.println("CONSOLE " + m.text()));
                    page.navigate(url + "/sign-in");
                    shot(page, "sign-in", theme, size);
                    page.navigate(url + "/sign-in?name=admin");
                    page.click("main form button");
                    page.waitForURL("**/staff");
                    shot(page, "staff", theme, size);
                    page.click(".account summary");
                    page.click(".head-end .menu >> nth=0");
                    shot(page, "staff-open", theme, size);
                    page.navigate(url + "/specimen");
                    page.evaluate(
                            "document.querySelector('[autofocus]')?.removeAttribute('autofocus')");
                    page.waitForTimeout(100);
                    shot(page, "style", theme, size);
                }
            }
        }
    }

    private static void shot(Page page, String name, String theme, int[] size) {
        page.evaluate("document.activeElement.blur(); scrollTo(0, 0)");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(
                                Path.of(
                                        "target/pictures/"
                                                + name
                                                + "-"
                                                + theme
                                                + "-"
                                                + size[0]
                                                + ".png")));
    }
}
