package daybreak.clinic.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import daybreak.clinic.TestClinic;
import daybreak.clinic.browser.Chromium;
import daybreak.clinic.browser.Inspection;
import daybreak.clinic.browser.Look;
import daybreak.clinic.staff.security.DemonstrationStaff;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The devices page in a browser: for everybody to see, and alive. */
@ExtendWith(Chromium.class)
class DevicesPagesIT {

    @TempDir private static Path folder;

    private static TestClinic clinic;
    private static Strangers strangers;

    @BeforeAll
    static void open() throws IOException {
        clinic = TestClinic.open(folder.resolve("data"), TestClinic.Wanted.chairs(3));
        strangers = new Strangers(clinic);
    }

    @AfterAll
    static void close() throws IOException {
        clinic.close();
    }

    @Test
    void anOpenPageShowsADeviceThatBeginsToSpeak(Browser browser) throws Exception {
        try (BrowserContext context = Look.first().open(browser, address())) {
            Page page = signedIn(context, "nurse");
            assertThat(page.locator("[data-device='00DD00DD00DD00DD']").count()).isZero();
            assertThat(strangers.answer(strangers.says("00DD00DD00DD00DD", "95"))).isEqualTo("AA");
            page.locator("[data-device='00DD00DD00DD00DD']")
                    .waitFor(new Locator.WaitForOptions().setTimeout(20_000));
        }
    }

    @Test
    void thePageIsForEverybody(Browser browser) throws Exception {
        assertThat(strangers.answer(strangers.says("00EE00EE00EE00EE", "95"))).isEqualTo("AA");
        for (Look look : Look.all().toList()) {
            try (BrowserContext context = look.open(browser, address())) {
                keepStill(context);
                Page page = signedIn(context, "nurse");
                Inspection inspection = new Inspection(page, look);
                inspection.look("devices");
                page.locator("#enter button").click();
                page.waitForLoadState();
                assertThat(page.locator("#enter .refusal").count()).isEqualTo(2);
                inspection.look("devices-refused");
                page.navigate("/devices?device=02DA7BFFFFFFFF01#chosen");
                page.locator("#device button").click();
                page.waitForLoadState();
                assertThat(page.locator("#device-chair-refusal").count()).isEqualTo(1);
                inspection.look("devices-place");
                inspection.hasNoComplaint();
            }
        }
    }

    /** What is live is another test's; here nothing moves, and no browser is asked to sound. */
    private static void keepStill(BrowserContext context) {
        context.route(
                url -> url.endsWith("/js/live.js") || url.endsWith("/js/sound.js"),
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/javascript")
                                        .setBody("")));
    }

    private static Page signedIn(BrowserContext context, String name) {
        Page page = context.newPage();
        page.navigate("/sign-in?next=/devices");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(DemonstrationStaff.PASSWORD);
        page.locator("main form button").click();
        page.waitForURL("**/devices");
        return page;
    }

    private static String address() {
        return "http://localhost:" + clinic.pages().getPort();
    }
}
