package daybreak.hazards;

/**
 * A test method.
 *
 * @param type the full name of its class
 */
record NamedTest(String type, String method) {

    static NamedTest of(String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("\"" + text + "\" names no test method");
        }
        return new NamedTest(text.substring(0, dot), text.substring(dot + 1));
    }

    /** As SAFETY.md names it. */
    String inShort() {
        return type.substring(type.lastIndexOf('.') + 1) + "." + method;
    }

    @Override
    public String toString() {
        return type + "." + method;
    }
}
