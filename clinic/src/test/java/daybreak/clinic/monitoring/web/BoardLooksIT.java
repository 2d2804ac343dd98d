package daybreak.clinic.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import daybreak.clinic.browser.Chromium;
import daybreak.clinic.browser.Inspection;
import daybreak.clinic.browser.Look;
import daybreak.clinic.staff.WalkInClinic;
import daybreak.clinic.staff.security.DemonstrationStaff;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The board and a chair's page at their worst, looked at in each theme, size and language. Nothing
 * moves: what is live is tested where a clinic runs.
 */
@ExtendWith(Chromium.class)
@SpringBootTest(
        classes = {WalkInClinic.class, BoardSpecimen.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BoardLooksIT {

    private static final String BANNERS =
            """
            async () => {
                const house = () => document.getElementById('clinic-banners');
                const none = house().outerHTML;
                const some = await (await fetch('/specimen/banners')).text();
                const hide = id => hidden => { document.getElementById(id).hidden = hidden; };
                const banners = {
                    '#resting': hide('resting'),
                    '#sound-blocked': hide('sound-blocked'),
                    '#sound-off': hide('sound-off'),
                    '.signal-lost': gone => document.body.classList.toggle('lost', !gone),
                    '.house-alarm': gone => { house().outerHTML = gone ? none : some; },
                };
                const places = () => [...document.querySelectorAll(
                        '.head :is(a, summary), main :is(button, a, input, select, summary)')]
                    .map(one => one.getBoundingClientRect())
                    .map(one => [one.x, one.y, one.width, one.height].join(' ')).join('; ');
                const wrong = [];
                const still = places();
                for (const [name, hidden] of Object.entries(banners)) {
                    hidden(false);
                    const banner = document.querySelector(name);
                    if (!banner.checkVisibility()) wrong.push(`${name} is not seen`);
                    if (places() !== still) wrong.push(`${name} moves what can be pressed`);
                    if (banner.scrollHeight > banner.clientHeight) wrong.push(`${name} is cut off`);
                    for (const words of banner.querySelectorAll('.way-out')) {
                        if (words.scrollHeight > words.clientHeight + 1 && words.clientHeight > 0) {
                            wrong.push(`${name} is cut short: ${words.textContent}`);
                        }
                    }
                    hidden(true);
                    if (places() !== still) wrong.push(`${name} leaves things moved`);
                }
                return wrong;
            }
            """;

    @LocalServerPort private int port;

    @ParameterizedTest
    @MethodSource("daybreak.clinic.browser.Look#all")
    void theBoardAndItsChairsAreForEverybody(Look look, Browser browser) {
        try (BrowserContext context = signedIn(look, browser)) {
            Page page = context.newPage();
            Inspection inspection = new Inspection(page, look);
            for (String name : pages(look)) {
                page.navigate("/specimen/" + name);
                inspection.look(name.replace("/", "-"));
                assertThat(movedByBanners(page)).as("moved on " + name + look).isEmpty();
            }
            inspection.hasNoComplaint();
        }
    }

    @Test
    void digitsAreTallEnoughForFourMetresAndAlarmsFlashAtTheRateOfTheirTier(Browser browser) {
        try (BrowserContext context = signedIn(Look.first(), browser)) {
            Page page = context.newPage();
            page.navigate("/specimen/board");
            assertThat(digits(page)).as("of 900 pixels").isGreaterThanOrEqualTo(48);
            assertThat(flashes(page, "high")).isBetween(1.4, 2.8);
            assertThat(flashes(page, "medium")).isBetween(0.4, 0.8);
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            assertThat(flashes(page, "high")).isZero();
        }
    }

    /** Which banner moves something that can be pressed, or has words that its room cuts off. */
    @SuppressWarnings("unchecked")
    private static List<String> movedByBanners(Page page) {
        return (List<String>) page.evaluate(BANNERS);
    }

    private static double digits(Page page) {
        Number size =
                (Number)
                        page.evaluate(
                                "parseFloat(getComputedStyle(document.querySelector("
                                        + "'[data-parameter=spo2] .reading-value')).fontSize)");
        return size.doubleValue();
    }

    private static double flashes(Page page, String tier) {
        Number rate =
                (Number)
                        page.evaluate(
                                """
                                tier => {
                                    const chips = document.querySelectorAll(
                                        `.alarm[data-tier="${tier}"][data-standing="active"]`);
                                    const style = getComputedStyle(chips[0]);
                                    return style.animationName === 'none'
                                        ? 0 : 1 / parseFloat(style.animationDuration);
                                }
                                """,
                                tier);
        return rate.doubleValue();
    }

    private static List<String> pages(Look look) {
        if (Look.isFull()) {
            return List.of("board", "wall", "chair/1", "chair/2", "chair/3", "chair/4");
        }
        return look.equals(Look.first()) ? List.of("board", "chair/2") : List.of("board");
    }

    private BrowserContext signedIn(Look look, Browser browser) {
        BrowserContext context = look.open(browser, "http://localhost:" + port);
        context.route(
                url ->
                        url.endsWith("/js/live.js")
                                || url.endsWith("/js/sound.js")
                                || url.endsWith("/js/trend.js"),
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/javascript")
                                        .setBody("")));
        Page page = context.newPage();
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill("nurse");
        page.locator("input[name=password]").fill(DemonstrationStaff.PASSWORD);
        page.locator("main form button").click();
        page.waitForURL(url -> !url.contains("sign-in"));
        page.close();
        return context;
    }
}
