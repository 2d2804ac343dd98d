package daybreak.care.alarm;

import java.util.UUID;

/** One alarm: one condition of one parameter at one chair, from pending to cleared. */
public record AlarmId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
