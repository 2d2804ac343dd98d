package daybreak.devices.mllp;

import java.util.Map;

/**
 * What a listener has seen since it was opened.
 *
 * @param open connections at present
 * @param accepted connections so far, without those that were too many
 * @param frames answered so far
 * @param framesHeldBytes that the frames being received hold beyond their free bytes
 * @param endings how connections ended so far, those that were too many among them
 */
public record ListenerCounts(
        int open, long accepted, long frames, long framesHeldBytes, Map<Ending, Long> endings) {

    public ListenerCounts {
        endings = Map.copyOf(endings);
    }

    /** How many connections ended that way. */
    public long ended(Ending ending) {
        return endings.getOrDefault(ending, 0L);
    }
}
