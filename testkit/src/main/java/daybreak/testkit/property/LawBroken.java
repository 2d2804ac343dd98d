package daybreak.testkit.property;

/**
 * A law does not hold; the message gives the smallest case seen and how to run it again, the cause
 * is what the law threw for that case.
 */
public final class LawBroken extends AssertionError {

    private static final long serialVersionUID = 1;

    LawBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
