package daybreak.clinic.staff.web;

import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Page;
import daybreak.clinic.shell.Text;
import java.util.List;

/**
 * Where the clinic's first administrator comes in.
 *
 * @param form with names
 */
public record FirstAdministratorPage(Form form) implements Page {

    @Override
    public String template() {
        return "staff/first-administrator";
    }

    @Override
    public String title(Text text) {
        return text.of("staff.first.title");
    }

    @Override
    public List<String> stylesheets() {
        return List.of("/css/staff.css");
    }
}
