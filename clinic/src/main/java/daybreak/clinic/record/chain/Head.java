package daybreak.clinic.record.chain;

/**
 * The end of a chain.
 *
 * @param number of its last link, counted from 1; 0 for a chain that has none
 * @param hash of its last link
 */
public record Head(long number, Hash hash) {

    public static final Head NONE = new Head(0, Hash.NONE);

    /** The head after one more link. */
    public Head then(Hash next) {
        return new Head(number + 1, next);
    }
}
