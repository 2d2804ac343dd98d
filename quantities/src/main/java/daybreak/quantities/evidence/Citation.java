package daybreak.quantities.evidence;

/**
 * A work that can be found again.
 *
 * @param key short and unique in a document, such as {@code YALE-BP}
 * @param text enough to find the work: authors, title or journal, year, place in it
 */
public record Citation(String key, String text) {

    /**
     * @throws IllegalArgumentException when either is blank
     */
    public Citation {
        Said.something("a citation's key", key);
        Said.something("the citation " + key, text);
    }

    @Override
    public String toString() {
        return text + " [" + key + "]";
    }
}
