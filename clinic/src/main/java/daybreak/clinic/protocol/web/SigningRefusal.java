package daybreak.clinic.protocol.web;

import daybreak.clinic.shell.RefusalCode;
import java.util.Locale;

/** Why a protocol was not signed. */
enum SigningRefusal implements RefusalCode {
    /** {0} the version that can be signed. */
    VERSION_MISSING,
    /** {0} what was typed, {1} the versions that there are. */
    NO_SUCH_VERSION,
    /** {0} the version. */
    ALREADY_SIGNED,
    STATEMENT_MISSING,
    NOT_RECORDED;

    @Override
    public String key() {
        return "protocol.refusal." + name().toLowerCase(Locale.ROOT);
    }
}
