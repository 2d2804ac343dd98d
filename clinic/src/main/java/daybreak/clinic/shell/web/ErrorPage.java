package daybreak.clinic.shell.web;

import daybreak.clinic.shell.ErrorPages;
import daybreak.clinic.shell.Page;
import daybreak.clinic.shell.Text;
import java.util.Locale;

/**
 * What somebody sees instead of a page.
 *
 * @param why there is none
 */
public record ErrorPage(ErrorPages.Why why) implements Page {

    @Override
    public String template() {
        return "shell/error";
    }

    @Override
    public String title(Text text) {
        return text.of(key("title"));
    }

    /** The key of one of its texts. */
    public String key(String part) {
        return "shell.error." + why.name().toLowerCase(Locale.ROOT) + "." + part;
    }
}
