package daybreak.console.manner;

/**
 * One thing that is wrong, told in one line.
 *
 * @param what is wrong
 * @param value that was found; empty where there is none to show
 * @param wayOut what to do instead; empty where there is none
 */
public record Complaint(String what, String value, String wayOut) {

    private static final int LONGEST_VALUE = 200;

    /** The line: what is wrong, the value, and the way out. */
    public String line() {
        StringBuilder line = new StringBuilder(what);
        if (!value.isEmpty()) {
            line.append(": '").append(value).append('\'');
        }
        if (!wayOut.isEmpty()) {
            line.append("; ").append(wayOut);
        }
        return printable(line.toString());
    }

    /** Without characters that would end a line or move a terminal's cursor. */
    private static String printable(String text) {
        String shown =
                text.length() > 4 * LONGEST_VALUE
                        ? text.substring(0, 4 * LONGEST_VALUE) + "..."
                        : text;
        return shown.replaceAll("[\\p{Cntrl}\\p{Cf}]", "\uFFFD");
    }
}
