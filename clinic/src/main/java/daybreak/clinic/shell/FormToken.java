package daybreak.clinic.shell;

/**
 * What a form carries to show that it came from a page of ours.
 *
 * @param parameter the name of the hidden field
 * @param header the name of the header in which a script may send it instead
 * @param value the token; empty where none is known, as in a piece that is sent over the stream and
 *     whose forms a script sends
 */
public record FormToken(String parameter, String header, String value) {

    private static final FormToken NONE = new FormToken("_csrf", "X-CSRF-TOKEN", "");

    /** No token: the page's own script adds it. */
    public static FormToken none() {
        return NONE;
    }

    public boolean isKnown() {
        return !value.isEmpty();
    }
}
