package daybreak.clinic.monitoring.web;

import daybreak.care.staff.Role;
import java.util.Set;

/** What a reader may do at the chairs. */
public enum Hand {
    /** Opens and ends watches, acknowledges, types. */
    ACTS,
    /** Only looks. */
    LOOKS;

    static Hand of(Set<Role> roles) {
        return roles.contains(Role.NURSE) || roles.contains(Role.PHYSICIAN) ? ACTS : LOOKS;
    }

    public boolean acts() {
        return this == ACTS;
    }
}
