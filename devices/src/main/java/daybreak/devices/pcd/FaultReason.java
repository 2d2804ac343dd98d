package daybreak.devices.pcd;

/**
 * Why a message is not taken, each with its code in HL7 table 0357.
 *
 * <p>The first five are about the message as a whole; a value that cannot be read is never one of
 * them.
 */
public enum FaultReason {
    /** It is no message, or its structure has two meanings. */
    STRUCTURE("100", "Segment sequence error"),
    /** A field without which it cannot be taken is missing. */
    REQUIRED_FIELD_MISSING("101", "Required field missing"),
    /** The unit cannot be that parameter's. */
    UNIT("103", "Table value not found"),
    /** It is longer, or has more rows, than are taken. */
    OVER_A_LIMIT("207", "Application internal error"),
    /** It is of a type that is not taken here. */
    MESSAGE_TYPE("200", "Unsupported message type"),
    /** It is of an event that is not taken here. */
    EVENT("201", "Unsupported event code"),
    /** The sender, or the device it names, is not let in here. */
    NOT_ADMITTED("207", "Application internal error");

    private final String code;
    private final String words;

    FaultReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The code in HL7 table 0357. */
    public String code() {
        return code;
    }

    /** The code's own words in HL7 table 0357. */
    public String words() {
        return words;
    }
}
