package daybreak.clinic.staff.web;

import daybreak.clinic.shell.RefusalCode;
import java.util.Locale;

/** Why somebody was not signed in. */
enum SignInRefusal implements RefusalCode {
    NAME_MISSING,
    PASSWORD_MISSING,
    /** The name or the password: not said which. */
    WRONG,
    /** {0} seconds to wait. */
    TOO_SOON,
    BUSY;

    @Override
    public String key() {
        return "staff.sign-in." + name().toLowerCase(Locale.ROOT);
    }
}
