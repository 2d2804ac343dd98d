package daybreak.clinic.record;

/** The store does not answer a reader. Writing has its own, typed answer: {@link StoreState}. */
public final class RecordUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RecordUnreadable(Throwable cause) {
        super("the record cannot be read now: " + cause.getMessage(), cause);
    }
}
