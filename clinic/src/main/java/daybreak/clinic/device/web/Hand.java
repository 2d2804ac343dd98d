package daybreak.clinic.device.web;

import daybreak.care.staff.Role;
import java.util.Set;

/** What a reader may do with the devices. */
public enum Hand {
    /** Makes them known, puts them at chairs, takes them away. */
    ACTS,
    /** Only looks. */
    LOOKS;

    private static final Set<Role> ACTING = Set.of(Role.NURSE, Role.DIRECTOR, Role.ADMIN);

    static Hand of(Set<Role> roles) {
        return roles.stream().anyMatch(ACTING::contains) ? ACTS : LOOKS;
    }

    public boolean acts() {
        return this == ACTS;
    }
}
