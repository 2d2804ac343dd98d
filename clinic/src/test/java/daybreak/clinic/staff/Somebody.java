package daybreak.clinic.staff;

import daybreak.care.staff.Role;
import daybreak.care.staff.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** People for tests. */
public final class Somebody {

    public static final Instant TOMORROW = Instant.parse("2026-11-22T09:00:00Z");

    private Somebody() {}

    public static StaffId id(int n) {
        return new StaffId(new UUID(0, n));
    }

    public static SecretId secret(int n) {
        return new SecretId(new UUID(1, n));
    }

    /** An administrator whose account nobody opened, to act in tests of rules. */
    public static Member administrator() {
        return new Member(id(999), new SignInName("root"), "Root", Set.of(Role.ADMIN));
    }

    /** A roster with accounts of these roles under the names a1, a2, …, each with a password. */
    public static Roster roster(Role... roles) {
        Roster roster = Roster.empty();
        for (int n = 1; n <= roles.length; n++) {
            roster =
                    roster.after(
                            List.of(
                                    new StaffEvent.AccountOpened(
                                            id(n), "a" + n, "Member " + n, List.of(roles[n - 1])),
                                    new StaffEvent.PasswordSet(id(n), secret(n))));
        }
        return roster;
    }
}
