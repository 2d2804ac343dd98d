package daybreak.devices.pcd;

import java.nio.charset.StandardCharsets;

/**
 * What makes two messages one: a message whose four parts agree with those of an earlier one is
 * that message sent again.
 *
 * @param sender MSH-3 as sent
 * @param controlId MSH-10 as sent
 * @param time MSH-7 as sent
 * @param content over all bytes after the MSH segment
 */
public record MessageIdentity(String sender, String controlId, String time, Sha256 content) {

    /** The four in one: equal exactly when they are. */
    public Sha256 digest() {
        String joined = part(sender) + part(controlId) + part(time) + content.hex();
        return Sha256.of(joined.getBytes(StandardCharsets.UTF_8));
    }

    private static String part(String text) {
        return text.length() + ":" + text;
    }
}
