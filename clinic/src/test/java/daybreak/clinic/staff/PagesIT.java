package daybreak.clinic.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import daybreak.clinic.browser.Chromium;
import daybreak.clinic.browser.Inspection;
import daybreak.clinic.browser.Look;
import daybreak.clinic.staff.security.DemonstrationStaff;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page of shell and staff, looked at in each theme, size and language. */
@ExtendWith(Chromium.class)
@SpringBootTest(
        classes = WalkInClinic.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PagesIT {

    @LocalServerPort private int port;

    @ParameterizedTest
    @MethodSource("daybreak.clinic.browser.Look#all")
    void everyPageIsForEverybody(Look look, Browser browser) {
        try (BrowserContext context = look.open(browser, "http://localhost:" + port)) {
            Page page = context.newPage();
            Inspection inspection = new Inspection(page, look);
            steps(look)
                    .forEach((name, step) -> {
                        step.accept(page);
                        inspection.look(name);
                    });
            inspection.hasNoComplaint();
        }
    }

    // The short check looks at everything once, and in the other themes at what has most parts.
    private static Map<String, Consumer<Page>> steps(Look look) {
        Map<String, Consumer<Page>> steps = steps();
        if (!look.equals(Look.first()) && !Look.isFull()) {
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
