package daybreak.clinic.record.export;

/** The record holds something that cannot be read: never leaves this package. */
final class Unexportable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unexportable(String message, Throwable cause) {
        super(message, cause);
    }
}
