package daybreak.clinic.record.store;

/** A read model could not follow an entry: a broken invariant of its feature. */
final class ProjectionFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProjectionFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
