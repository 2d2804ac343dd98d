package daybreak.devices.mllp;

/**
 * The Minimal Lower Layer Protocol: a frame is {@code <VT> content <FS> <CR>} (HL7 v2, appendix C).
 * Neither VT nor FS can stand in a message of any character set that HL7 allows on this wire.
 */
public final class Mllp {

    /** Begins a frame. */
    public static final byte START = 0x0B;

    /** Ends a frame's content. */
    public static final byte END = 0x1C;

    /** Follows {@link #END}; its absence is forgiven. */
    public static final byte CARRIAGE_RETURN = 0x0D;

    static final byte LINE_FEED = 0x0A;

    private Mllp() {}

    /** The content with its frame around it. */
    public static byte[] frame(byte[] content) {
        byte[] framed = new byte[content.length + 3];
        framed[0] = START;
        System.arraycopy(content, 0, framed, 1, content.length);
        framed[content.length + 1] = END;
        framed[content.length + 2] = CARRIAGE_RETURN;
        return framed;
    }
}
