package daybreak.clinic.staff.web;

import daybreak.clinic.shell.Page;
import daybreak.clinic.shell.Text;
import daybreak.clinic.staff.Account;
import java.util.List;

/**
 * Shows a one-time code, this once.
 *
 * @param account that it opens
 * @param code in plain text
 */
public record CodePage(Account account, String code) implements Page {

    @Override
    public String template() {
        return "staff/code";
    }

    @Override
    public String title(Text text) {
        return text.of("staff.code.title", account.name());
    }

    @Override
    public List<String> stylesheets() {
        return List.of("/css/staff.css");
    }
}
