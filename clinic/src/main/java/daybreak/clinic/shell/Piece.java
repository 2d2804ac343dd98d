package daybreak.clinic.shell;

/**
 * A piece of a page: a record that names the template it fills.
 *
 * <p>The template may declare these parameters and no others: {@code text} ({@link Text}), {@code
 * token} ({@link FormToken}), and {@code piece}, or {@code page} for a {@link Page}, of the
 * record's own type.
 */
public interface Piece {

    /** The template's path without its ending, such as {@code staff/accounts}. */
    String template();
}
