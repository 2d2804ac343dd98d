package daybreak.clinic.record.errand;

/** Is told how far a long work has come. */
@FunctionalInterface
public interface Progress {

    /** Nobody looks. */
    Progress UNSEEN = (_, _) -> {};

    /**
     * Called now and then.
     *
     * @param done how many rows
     * @param total of how many, about
     */
    void at(long done, long total);
}
