package daybreak.clinic.staff.web;

import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Page;
import daybreak.clinic.shell.Text;
import daybreak.clinic.staff.security.DemonstrationStaff;
import java.util.List;
import java.util.Optional;

/**
 * The way in.
 *
 * @param form with a name
 * @param password that stands in it already; only ever the demonstration's
 * @param next where to go afterwards
 * @param word why one is here, as the end of a key; empty for no reason
 * @param present who is signed in at the station and would be signed out
 * @param logins of the demonstration; none in a clinic
 */
public record SignInPage(
        Form form,
        String password,
        String next,
        Optional<String> word,
        Optional<String> present,
        List<DemonstrationStaff.Login> logins)
        implements Page {

    public SignInPage {
        logins = List.copyOf(logins);
    }

    @Override
    public String template() {
        return "staff/sign-in";
    }

    @Override
    public String title(Text text) {
        return text.of(present.isPresent() ? "staff.change-user.title" : "staff.sign-in.title");
    }

    @Override
    public List<String> stylesheets() {
        return List.of("/css/staff.css");
    }

    SignInPage with(Form refused) {
        return new SignInPage(refused, "", next, Optional.empty(), present, logins);
    }
}
