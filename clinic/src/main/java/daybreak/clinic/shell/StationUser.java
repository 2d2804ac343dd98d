package daybreak.clinic.shell;

import daybreak.care.staff.Role;
import java.time.Duration;
import java.util.Set;

/**
 * Who is signed in at a station.
 *
 * @param name as colleagues call them
 * @param roles what they are at the clinic
 * @param idleLimit after how long without a touch the station signs them out
 */
public record StationUser(String name, Set<Role> roles, Duration idleLimit) {

    public StationUser {
        roles = Set.copyOf(roles);
    }
}
