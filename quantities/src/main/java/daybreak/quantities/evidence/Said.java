package daybreak.quantities.evidence;

/** Evidence that says nothing is none. */
final class Said {

    private Said() {}

    static void something(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " says nothing");
        }
    }
}
