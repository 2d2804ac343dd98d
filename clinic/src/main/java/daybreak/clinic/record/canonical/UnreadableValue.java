package daybreak.clinic.record.canonical;

/** What stands in the record cannot be read as the value that it should be. */
public final class UnreadableValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableValue(String message) {
        super(message);
    }

    public UnreadableValue(String message, Throwable cause) {
        super(message, cause);
    }

    /** The same fault, found inside something. */
    UnreadableValue in(String where) {
        return new UnreadableValue(where + "." + getMessage(), this);
    }
}
