package daybreak.care.staff;

import java.util.UUID;

/** One member of staff, for ever: never reused, also after the account is closed. */
public record StaffId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
