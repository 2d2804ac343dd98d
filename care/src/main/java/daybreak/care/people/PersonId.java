package daybreak.care.people;

import java.util.UUID;

/** One person whom the clinic treats. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
