package daybreak.clinic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import daybreak.care.protocol.Phase;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.TestClinic;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.staff.security.DemonstrationStaff;
import daybreak.clinic.staff.security.Idleness;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A station at a clinic that runs: who sits there, and what it does when nobody does. */
@ExtendWith(Chromium.class)
class LiveStationIT {

    private static final ChairNumber FIRST = new ChairNumber(1);
    private static final Duration IDLE_LIMIT = Duration.ofMinutes(15);

    @SuppressWarnings("NullAway.Init")
    private static TestClinic clinic;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        clinic = TestClinic.open(folder.resolve("clinic"), TestClinic.Wanted.chairs(2));
    }

    @AfterAll
    static void close() throws IOException {
        clinic.close();
    }

    @Test
    void aStationThatNobodyTouchesGoesOnWatchingAndLetsNobodyAct(Browser browser) {
        var _ = clinic.openWatch(FIRST, Phase.RUNNING);
        try (BrowserContext station = station(browser)) {
            Page page = signedIn(station, "nurse");
            page.navigate("/chairs/1");
            Locator clock = page.locator("[data-clock]");
            assertThat(page.locator(".chair-vitals")).isVisible();

            leftAlone(page, station);
            assertThat(page.locator("#resting")).isVisible();
            assertThat(page.locator(".chair-vitals")).isHidden();
            assertThat(page.locator("#idle")).isHidden();
            String seen = clock.textContent();
            assertThat(clock).not().hasText(seen);
            assertThat(page.locator("body")).not().hasClass("lost");
            assertThat(status(page, "POST", "/chairs/1/pause")).isEqualTo(401);
            assertThat(status(page, "GET", "/chairs/1/trend?hours=1")).isEqualTo(200);

            page.locator("#resting a").click();
            signIn(page, "nurse2");
            assertThat(page.locator(".chair-vitals")).isVisible();
            assertThat(page).hasURL(clinic.pages() + "/chairs/1");

            leftAlone(page, station);
            assertThat(page.locator("#resting")).isVisible();
            var _ = clinic.part(Monitoring.class).endWatch(clinic.nurse(), FIRST);
            page.waitForURL("**/sign-in**");
        }
    }

    @Test
    void aStationWithNobodyToWatchIsSignedOut(Browser browser) {
        try (BrowserContext station = station(browser)) {
            Page page = signedIn(station, "nurse");
            leftAlone(page, station);
            page.waitForURL("**/sign-in**");
        }
    }

    @Test
    void whoeverComesNextTakesTheStationOverAndStaysOnThePage(Browser browser) {
        try (BrowserContext station = station(browser)) {
            Page page = signedIn(station, "nurse");
            page.navigate("/chairs/2");
            page.locator(".head-end details:has(.who) summary").click();
            page.locator(".menu-body a").click();
            signIn(page, "physician");
            assertThat(page).hasURL(clinic.pages() + "/chairs/2");
            assertThat(page.locator(".who")).not().containsText("Rosa");
            String seen = page.locator("[data-clock]").textContent();
            assertThat(page.locator("[data-clock]")).not().hasText(seen);
        }
    }

    @Test
    void theLivePagesAreForEverybody(Browser browser) {
        try (BrowserContext station = station(browser)) {
            Page page = signedIn(station, "nurse");
            Inspection inspection = new Inspection(page, Look.first());
            assertThat(page.locator("#tile-2")).isVisible();
            inspection.look("live-board");
            page.navigate("/chairs/2");
            inspection.look("live-chair");
        }
    }

    private static BrowserContext station(Browser browser) {
        BrowserContext context = Look.first().open(browser, clinic.pages().toString());
        context.setDefaultTimeout(15_000);
        return context;
    }

    private static Page signedIn(BrowserContext station, String name) {
        Page page = station.newPage();
        page.navigate("/sign-in?next=/board");
        signIn(page, name);
        page.waitForURL("**/board");
        return page;
    }

    private static void signIn(Page page, String name) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(DemonstrationStaff.PASSWORD);
        page.locator("main form button").first().click();
    }

    /** Nobody has touched it for the idle limit; its page comes to know as when it is looked at. */
    private static void leftAlone(Page page, BrowserContext station) {
        String token =
                station.cookies().stream()
                        .filter(cookie -> cookie.name.equals("daybreak-sign-in"))
                        .findFirst()
                        .orElseThrow()
                        .value;
        Idleness.pass(clinic, token, IDLE_LIMIT);
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    private static int status(Page page, String verb, String path) {
        Number status =
                (Number)
                        page.evaluate(
                                """
                                ([verb, path]) => fetch(path, {
                                    method: verb,
                                    headers: verb === 'GET' ? {}
                                        : { [document.body.dataset.csrfHeader]: document.body.dataset.csrf },
                                }).then(answer => answer.status)
                                """,
                                new String[] {verb, path});
        return status.intValue();
    }
}
