package daybreak.clinic.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at pages as somebody who cannot see well, point well or scroll sideways would: axe-core
 * finds nothing, nothing hangs out of the page, no target is too small, the browser has nothing to
 * complain of; and a picture is taken.
 */
public final class Inspection {

    private final Page page;
    private final Look look;
    private final List<String> complaints = new ArrayList<>();

    public Inspection(Page page, Look look) {
        this.page = page;
        this.look = look;
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
    }

    /** Fails with what is wrong with the page as it stands. */
    public void look(String name) {
        String what = name + " in " + look.name();
        page.waitForLoadState();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(look.language().tag());
        assertThat((Boolean) page.evaluate("document.body.scrollWidth <= window.innerWidth"))
                .as(what + " fits its width")
                .isTrue();
        assertThat(tooSmall()).as(what + ": targets under 44 px").isEmpty();
        picture(name);
        Axe.findsNothingOn(page, what);
    }

    // Pictures cost more than looking; the short check takes those that documents show.
    private void picture(String name) {
        if (look.equals(Look.first()) || Look.isFull()) {
            page.evaluate("scrollTo(0, 0)");
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(
                                    Path.of(
                                            "target",
                                            "pictures",
                                            name + "-" + look.name() + ".png")));
        }
    }

    /** Fails with what the browser complained of, a refused request apart. */
    public void hasNoComplaint() {
        assertThat(complaints)
                .as("what the browser complained of")
                .allMatch(complaint -> complaint.contains("status of 4"));
    }

    // Links inside a sentence are exempt, as in WCAG 2.2, 2.5.8.
    @SuppressWarnings("unchecked")
    private List<String> tooSmall() {
        return (List<String>)
                page.evaluate(
                        """
                        () => [...document.querySelectorAll(
                                'button, summary, nav a, h2 a, .due a, a.button, a.login, .tick,'
                                + ' select, input:not([type=checkbox], [type=radio], [type=hidden])')]
                            .filter(one => one.checkVisibility())
                            .filter(one => one.getBoundingClientRect().height < 43.9
                                || one.getBoundingClientRect().width < 43.9)
                            .map(one => one.outerHTML)
                        """);
    }
}
