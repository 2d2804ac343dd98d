package daybreak.testkit.planted;

/**
 * A report that a gate made.
 *
 * @param file as {@link Planted#file()} has it
 */
public record Reported(String gate, String file, String text) {

    @Override
    public String toString() {
        return gate + " on " + file + ": " + text;
    }
}
