package daybreak.devices.message;

/**
 * Why a text is no message.
 *
 * @param kind what sort of fault
 * @param segment the number of the segment it was found in, from 1 on
 * @param words for a person
 */
public record Problem(Kind kind, int segment, String words) {

    public enum Kind {
        /** The text does not begin as a message does. */
        NO_HEADER,
        /** A separator has two meanings, or a segment no name. */
        NO_STRUCTURE,
        /** There is more than one message in it. */
        TWO_MESSAGES,
        /** It has more parts than are taken. */
        OVER_A_LIMIT,
        /** The reader could make nothing of it. */
        NOT_READ
    }
}
