package daybreak.clinic.device.web;

import daybreak.clinic.shell.RefusalCode;
import java.util.Locale;

/** Why something typed or pressed about a device is refused. */
enum DeviceRefusal implements RefusalCode {
    ID_MISSING,
    /** {0} characters found, {1} allowed. */
    ID_TOO_LONG,
    /** {0} digits found. */
    ID_NO_EUI64,
    /** {0} the character. */
    ID_CANNOT_BE_SENT,
    /** {0} the id. */
    ID_OF_THE_DEMONSTRATION,
    LABEL_MISSING,
    /** {0} characters found, {1} allowed. */
    LABEL_TOO_LONG,
    /** {0} what was typed. */
    PERIOD_UNREADABLE,
    /** {0} what was typed, {1} the longest. */
    PERIOD_OUT_OF_RANGE,
    /** {0} its label. */
    ALREADY_KNOWN,
    /** Nobody has made it known. */
    UNKNOWN,
    CHAIR_MISSING,
    /** {0} what was chosen. */
    NO_SUCH_CHAIR,
    /** {0} the chair, {1} what stands there. */
    CHAIR_TAKEN,
    /** {0} the chair at which it stands. */
    ALREADY_AT_A_CHAIR,
    AT_NO_CHAIR,
    NOT_RECORDED;

    @Override
    public String key() {
        return "devices.refusal." + name().toLowerCase(Locale.ROOT);
    }
}
