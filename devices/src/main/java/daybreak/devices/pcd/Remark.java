package daybreak.devices.pcd;

/**
 * Something odd in a message that was taken all the same, for the device's page.
 *
 * @param kind what sort of oddity
 * @param place where
 * @param text what was found there
 */
public record Remark(Kind kind, Place place, String text) {

    public enum Kind {
        /** A time that is none: the next one of the rule was taken. */
        TIME_NOT_READ,
        /** A code and its name belong to different parameters: the code was taken. */
        CODE_AND_NAME_DISAGREE,
        /** The bytes are not of the character set that the message declares. */
        CHARACTERS_NOT_AS_DECLARED,
        /** A text longer than is kept: its beginning was kept. */
        TEXT_CUT
    }
}
