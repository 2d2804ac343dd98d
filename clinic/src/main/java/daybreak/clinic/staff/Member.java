package daybreak.clinic.staff;

import daybreak.care.staff.Role;
import daybreak.care.staff.StaffId;
import daybreak.clinic.record.Actor;
import java.util.Set;

/**
 * A member of staff whose account is open: who acts. A controller that takes one as an argument is
 * given whoever is signed in.
 *
 * @param id who, for ever
 * @param signInName under which they sign in
 * @param name as colleagues call them
 * @param roles what they are at the clinic now
 */
public record Member(StaffId id, SignInName signInName, String name, Set<Role> roles) {

    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** How they stand in the journal. */
    public Actor.Member actor() {
        return new Actor.Member(id, name);
    }
}
