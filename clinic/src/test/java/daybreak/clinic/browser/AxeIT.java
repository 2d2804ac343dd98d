package daybreak.clinic.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class AxeIT {

    private static final String FRAME =
            "<html lang=en><title>t</title><main><h1>t</h1>%s</main></html>";

    @Test
    void aPageThatSomebodyCannotUseIsFound(Browser browser) {
        try (Page page = browser.newPage()) {
            page.setContent(FRAME.formatted("<p style='color:#999'>pale</p><img src=data:,>"));
            assertThatThrownBy(() -> Axe.findsNothingOn(page, "a bad page"))
                    .hasMessageContaining("color-contrast")
                    .hasMessageContaining("image-alt");
        }
    }

    @Test
    void aPageForEverybodyIsNot(Browser browser) {
        try (Page page = browser.newPage()) {
            page.setContent(FRAME.formatted("<p>words</p>"));
            Axe.findsNothingOn(page, "a good page");
        }
    }
}
