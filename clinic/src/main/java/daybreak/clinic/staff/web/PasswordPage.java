package daybreak.clinic.staff.web;

import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Page;
import daybreak.clinic.shell.Text;
import java.util.List;

/**
 * Where a one-time code is turned into a password.
 *
 * @param form with a name
 */
public record PasswordPage(Form form) implements Page {

    @Override
    public String template() {
        return "staff/password";
    }

    @Override
    public String title(Text text) {
        return text.of("staff.password.title");
    }

    @Override
    public List<String> stylesheets() {
        return List.of("/css/staff.css");
    }
}
