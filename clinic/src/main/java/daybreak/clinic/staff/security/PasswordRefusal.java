package daybreak.clinic.staff.security;

import daybreak.clinic.shell.RefusalCode;
import java.util.Locale;

/** Why a password was not set. */
public enum PasswordRefusal implements RefusalCode {
    /** {0} how long it is, {1} how long it has to be. */
    TOO_SHORT,
    /** {0} how long it is, {1} how long it may be. */
    TOO_LONG,
    /** {0} the name it holds. */
    HOLDS_NAME,
    TOO_SIMPLE,
    NOT_REPEATED,
    /** The name, or the code, or both: not said which. */
    CODE_WRONG,
    /** {0} seconds to wait. */
    TOO_SOON,
    BUSY,
    NOT_RECORDED;

    @Override
    public String key() {
        return "staff.password." + name().toLowerCase(Locale.ROOT);
    }
}
