package daybreak.clinic.staff;

import daybreak.care.staff.Role;
import daybreak.care.staff.StaffId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An account as the journal leaves it.
 *
 * @param id whose, for ever
 * @param signInName under which they sign in
 * @param name as colleagues call them
 * @param roles what they are at the clinic
 * @param standing whether it is open
 * @param key what opens it
 */
public record Account(
        StaffId id,
        SignInName signInName,
        String name,
        Set<Role> roles,
        Standing standing,
        Key key) {

    /** Whether an account is open. */
    public enum Standing {
        OPEN,
        CLOSED
    }

    /** What opens an account. */
    public sealed interface Key {

        /** Nothing yet. */
        record None() implements Key {}

        /** A password. */
        record Password(SecretId secret) implements Key {}

        /**
         * Nothing but a one-time code, and that only to set a password.
         *
         * @param expiresAt by the machine's date
         */
        record Code(SecretId secret, Instant expiresAt) implements Key {}

        /** The secret behind it. */
        default Optional<SecretId> secretId() {
            return switch (this) {
                case None() -> Optional.empty();
                case Password(var secret) -> Optional.of(secret);
                case Code(var secret, var _) -> Optional.of(secret);
            };
        }
    }

    public Account {
        roles = Set.copyOf(roles);
    }

    static Account opened(StaffEvent.AccountOpened event) {
        return new Account(
                event.member(),
                new SignInName(event.signInName()),
                event.name(),
                asSet(event.roles()),
                Standing.OPEN,
                new Key.None());
    }

    Account with(List<Role> now) {
        return new Account(id, signInName, name, asSet(now), standing, key);
    }

    Account with(Key now) {
        return new Account(id, signInName, name, roles, standing, now);
    }

    Account closed() {
        return new Account(id, signInName, name, roles, Standing.CLOSED, new Key.None());
    }

    private static Set<Role> asSet(List<Role> roles) {
        Set<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(roles);
        return set;
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    public boolean isOpenAdministrator() {
        return isOpen() && roles.contains(Role.ADMIN);
    }

    /** Its holder, as one who acts. */
    public Member member() {
        return new Member(id, signInName, name, roles);
    }
}
