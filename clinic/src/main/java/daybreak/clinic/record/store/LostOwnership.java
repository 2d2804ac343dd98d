package daybreak.clinic.record.store;

/** Another clinic has taken the record over; nothing more is written from here. */
final class LostOwnership extends Exception {

    private static final long serialVersionUID = 1L;

    LostOwnership() {
        super("another clinic has taken the record over");
    }
}
