package daybreak.clinic.staff;

import daybreak.clinic.shell.RefusalCode;
import java.util.Locale;

/** Why something was not done to an account. */
public enum AccountRefusal implements RefusalCode {
    NAME_MISSING,
    /** {0} what was typed. */
    NAME_MALFORMED,
    /** {0} the name, {1} whose it is or was. */
    NAME_TAKEN,
    /** Nothing was typed. */
    DISPLAY_NAME_MISSING,
    /** {0} how long it is, {1} how long it may be. */
    DISPLAY_NAME_TOO_LONG,
    ROLES_MISSING,
    REASON_MISSING,
    /** {0} how long it is, {1} how long it may be. */
    REASON_TOO_LONG,
    /** {0} whose. */
    ALREADY_CLOSED,
    /** {0} who. */
    LAST_ADMINISTRATOR,
    NO_SUCH_ACCOUNT,
    NOT_ADMINISTRATOR,
    /** Somebody else changed it while this was asked. */
    CHANGED_MEANWHILE,
    /** The store is away. */
    NOT_RECORDED;

    @Override
    public String key() {
        return "staff.refusal." + name().toLowerCase(Locale.ROOT);
    }
}
