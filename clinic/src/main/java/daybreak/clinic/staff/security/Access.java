package daybreak.clinic.staff.security;

import daybreak.care.staff.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may. */
public sealed interface Access {

    /** Whoever asks, signed in or not. */
    record Anybody() implements Access {}

    /** Whoever is signed in, whatever they are. */
    record EveryMember() implements Access {}

    /** Whoever is signed in and one of these. */
    record Roles(Set<Role> roles) implements Access {
        public Roles {
            roles = Set.copyOf(roles);
        }
    }

    static Access anybody() {
        return new Anybody();
    }

    static Access everyMember() {
        return new EveryMember();
    }

    static Access roles(Role first, Role... others) {
        return new Roles(EnumSet.of(first, others));
    }

    /**
     * True when this lets them in.
     *
     * @param held the roles of whoever is signed in; empty when nobody is
     */
    default boolean admits(Optional<Set<Role>> held) {
        return switch (this) {
            case Anybody() -> true;
            case EveryMember() -> held.isPresent();
            case Roles(var roles) -> held.orElse(Set.of()).stream().anyMatch(roles::contains);
        };
    }
}
