package daybreak.clinic.staff;

import java.util.UUID;

/** Which secret: the journal names one so, and never holds it. */
public record SecretId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
