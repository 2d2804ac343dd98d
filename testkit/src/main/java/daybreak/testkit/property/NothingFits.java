package daybreak.testkit.property;

/** A filter refused every candidate that it was shown: the law was not tried. */
public final class NothingFits extends RuntimeException {

    private static final long serialVersionUID = 1;

    NothingFits(int limit) {
        super(
                "a filter refused "
                        + limit
                        + " candidates in a row; make what is wanted instead of filtering for it");
    }
}
