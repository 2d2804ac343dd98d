package daybreak.clinic.shell;

/**
 * Why something was refused: a constant of an enum, with a text in every language that names the
 * value found and the way out.
 */
public interface RefusalCode {

    /** The key of its text, such as {@code staff.refusal.name_taken}. */
    String key();
}
