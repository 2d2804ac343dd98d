package daybreak.devices.message;

import java.util.List;

/**
 * A message: its segments in order.
 *
 * @param segments the first is MSH
 */
public record Message(List<Segment> segments) {

    /**
     * @throws IllegalArgumentException when there is no MSH at the beginning
     */
    public Message {
        segments = List.copyOf(segments);
        if (segments.isEmpty() || !segments.getFirst().name().equals("MSH")) {
            throw new IllegalArgumentException("a message begins with MSH");
        }
    }

    /** MSH. */
    public Segment header() {
        return segments.getFirst();
    }
}
