package daybreak.devices.pcd;

/**
 * Who sent a message: MSH-3, the sending application.
 *
 * @param text the whole field as sent, such as {@code DAYBREAK^02DA7B0000000101^EUI-64}
 * @param namespace its first component, the application's name
 */
public record Sender(String text, String namespace) {

    /** The name by which {@code ./daybreak replay} speaks in place of a chair's monitor. */
    public static final String REPLAY = "DAYBREAK_REPLAY";

    static final Sender UNNAMED = new Sender("", "");

    /** True when a recording is being replayed, not a monitor speaking. */
    public boolean isReplay() {
        return namespace.equals(REPLAY);
    }
}
