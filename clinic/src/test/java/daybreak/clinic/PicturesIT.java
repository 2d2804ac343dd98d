package daybreak.clinic;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import daybreak.clinic.NewDemonstration.Readiness;
import daybreak.clinic.browser.Chromium;
import daybreak.clinic.browser.Look;
import daybreak.clinic.demo.DemonstrationSettings.Simulator;
import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.shell.Language;
import daybreak.clinic.shell.Theme;
import daybreak.clinic.staff.SignInSettings;
import daybreak.clinic.staff.security.DemonstrationStaff;
import daybreak.quantities.time.ClockSpeed;
import daybreak.quantities.time.SystemMachineClock;
import daybreak.simulation.world.History;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of the documents from the demonstration, at one seed and one time of its
 * clock. They go to {@code target/pictures}; with {@code -Ddaybreak.pictures=true} they take the
 * place of those in {@code docs/pictures}.
 */
@ExtendWith(Chromium.class)
class PicturesIT {

    private static final int CHAIRS = 4;
    private static final PreparedPast.Wanted SEED_1 =
            new PreparedPast.Wanted(1, CHAIRS, ZoneOffset.UTC);

    /** Half past a minute of the first that follow the past: every nurse has looked by then. */
    private static final Pattern TIME = Pattern.compile("10:3[1-9]:3\\d");

    private static final int PATIENCE_MS = 180_000;

    @TempDir private Path place;

    static boolean isWanted() {
        return Look.isFull() || isForTheDocuments();
    }

    private static boolean isForTheDocuments() {
        return Boolean.getBoolean("daybreak.pictures");
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES) // it plays the demonstration's past first
    @EnabledIf(
            value = "isWanted",
            disabledReason = "pictures are taken by ./check full, or by -Ddaybreak.pictures=true")
    void theBoardOfTheDemonstration(Browser browser) throws IOException {
        try (TestClinic clinic = TestClinic.open(demonstration())) {
            String pages = clinic.pages().toString();
            try (BrowserContext light = look(Theme.LIGHT).open(browser, pages);
                    BrowserContext dark = look(Theme.DARK).open(browser, pages)) {
                Page byDay = board(light);
                Page byNight = board(dark);
                take(byDay, "board.png");
                take(byNight, "board-dark.png");
            }
        }
    }

    private static Look look(Theme theme) {
        return new Look(theme, Language.ENGLISH, 1440, 900);
    }

    /** A board that may sound, as a nurse has it. */
    private static Page board(BrowserContext station) {
        Page page = station.newPage();
        page.navigate("/sign-in?next=/board");
        page.locator("input[name=username]").fill("nurse");
        page.locator("input[name=password]").fill(DemonstrationStaff.PASSWORD);
        page.locator("main form button").first().click();
        page.waitForURL("**/board");
        page.locator("#tile-4 .tile-readings").click();
        return page;
    }

    private static void take(Page page, String name) {
        var patience = new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS);
        assertThat(page.locator("[data-clock]")).hasText(TIME, patience);
        for (int chair = 1; chair <= CHAIRS; chair++) {
            assertThat(page.locator("#tile-" + chair + " [data-parameter=spo2]"))
                    .hasAttribute("data-fresh", "fresh");
        }
        assertThat(page.locator("#sound-blocked")).isHidden();
        Path folder =
                isForTheDocuments()
                        ? Path.of("..", "docs", "pictures")
                        : Path.of("target", "pictures");
        assertThat(page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name))))
                .isNotEmpty();
    }

    private ClinicPlan demonstration() throws IOException {
        DataFolder folder = new DataFolder(place.resolve("data"));
        var past =
                new NewDemonstration(
                        folder,
                        SEED_1,
                        place.resolve("prepared"),
                        TestClinic.embedded(),
                        new SystemMachineClock());
        InetAddress here = InetAddress.getLoopbackAddress();
        return switch (past.ready(History.Progress.UNWATCHED)) {
            case Readiness.Ready(var database) ->
                    new ClinicPlan(
                            "Daybreak Demonstration Clinic",
                            new ClinicPlan.Sort.Demonstration(
                                    SEED_1.seed(),
                                    ClockSpeed.REAL,
                                    ClinicPlan.Hands.RUNNING,
                                    Simulator.PLAYING),
                            folder,
                            database,
                            ZoneOffset.UTC,
                            new ClinicPlan.Pages(here, 0, Optional.empty()),
                            new InetSocketAddress(here, 0),
                            Optional.empty(),
                            CHAIRS,
                            SignInSettings.STANDARD);
            case Readiness.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
