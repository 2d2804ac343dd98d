package daybreak.care.watch;

import java.util.UUID;

/** One watch on one chair, from its opening to its end. */
public record WatchId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
