package daybreak.clinic.record.database;

/**
 * Carries a refusal out of the steps of opening a database. Never leaves this package: {@link
 * DatabaseHome} turns it into its result.
 */
final class Obstacle extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient DatabaseRefusal refusal;

    Obstacle(DatabaseRefusal.Reason reason, String found, String wayOut) {
        this(new DatabaseRefusal(reason, found, wayOut));
    }

    Obstacle(DatabaseRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    Obstacle(DatabaseRefusal refusal, Throwable cause) {
        super(refusal.toString(), cause);
        this.refusal = refusal;
    }

    DatabaseRefusal refusal() {
        return refusal;
    }
}
