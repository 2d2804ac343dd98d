package daybreak.clinic.staff.web;

import daybreak.care.staff.Role;
import daybreak.care.staff.StaffId;
import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Page;
import daybreak.clinic.shell.Text;
import daybreak.clinic.staff.Account;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The accounts of the clinic.
 *
 * @param accounts open ones first
 * @param own of whoever reads the page
 * @param opening the form for a new one
 * @param changing the form that was refused for one of them
 */
public record StaffPage(
        List<Account> accounts, StaffId own, Form opening, Optional<Changing> changing)
        implements Page {

    /** A form for one account that was refused. */
    public record Changing(StaffId id, Form form) {}

    public StaffPage {
        accounts = List.copyOf(accounts);
    }

    @Override
    public String template() {
        return "staff/staff";
    }

    @Override
    public String title(Text text) {
        return text.of("staff.title");
    }

    @Override
    public List<String> stylesheets() {
        return List.of("/css/staff.css");
    }

    /** The form for an account: what stands there, or what was refused. */
    public Form form(Account account) {
        return changing.filter(one -> one.id().equals(account.id()))
                .map(Changing::form)
                .orElseGet(() -> Form.filled(formId(account.id()), Map.of()));
    }

    /** True when the form for this account was refused and has to be seen. */
    public boolean isRefused(Account account) {
        return changing.filter(one -> one.id().equals(account.id())).isPresent();
    }

    static String formId(StaffId id) {
        return "account-" + id;
    }

    /** Every role, in order. */
    public List<Role> roles() {
        return List.of(Role.values());
    }
}
