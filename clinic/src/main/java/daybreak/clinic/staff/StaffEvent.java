package daybreak.clinic.staff;

import daybreak.care.staff.Role;
import daybreak.care.staff.StaffId;
import daybreak.clinic.record.EventKind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What happens to accounts, as the journal tells it. */
public sealed interface StaffEvent {

    /** Whose account it happened to. */
    StaffId member();

    /** What changes an account. */
    sealed interface Change extends StaffEvent {}

    /** What changes none: who came and went. */
    sealed interface Attendance extends StaffEvent {}

    /**
     * An account was opened. It has no password until its holder sets one.
     *
     * @param roles in the order of {@link Role}
     */
    record AccountOpened(StaffId member, String signInName, String name, List<Role> roles)
            implements Change {

        public AccountOpened {
            roles = List.copyOf(roles);
        }
    }

    /**
     * What somebody is at the clinic was widened or narrowed.
     *
     * @param roles all that they are from now on, in the order of {@link Role}
     */
    record RolesSet(StaffId member, List<Role> roles) implements Change {

        public RolesSet {
            roles = List.copyOf(roles);
        }
    }

    /** An account was closed for good. */
    record AccountClosed(StaffId member, String reason) implements Change {}

    /**
     * A one-time code was made, with which its holder sets a password. The password before it no
     * longer opens.
     *
     * @param code which
     * @param expiresAt by the machine's date
     */
    record CodeIssued(StaffId member, SecretId code, Instant expiresAt) implements Change {}

    /**
     * The holder has set a password, and used up the code for it.
     *
     * @param password which
     */
    record PasswordSet(StaffId member, SecretId password) implements Change {}

    /** Somebody has signed in. */
    record SignedIn(StaffId member) implements Attendance {}

    /** Somebody's sign-in has ended. */
    record SignedOut(StaffId member, SignOutCause cause) implements Attendance {}

    /**
     * A number of wrong passwords in a row for one account.
     *
     * @param inARow how many: 5, 10, 20 and so on doubling
     */
    record PasswordsRefused(StaffId member, int inARow) implements Attendance {}

    /** How changes stand in the journal. */
    List<EventKind<?>> CHANGES =
            List.of(
                    new EventKind<>("staff.account_opened", 1, AccountOpened.class),
                    new EventKind<>("staff.roles_set", 1, RolesSet.class),
                    new EventKind<>("staff.account_closed", 1, AccountClosed.class),
                    new EventKind<>("staff.code_issued", 1, CodeIssued.class),
                    new EventKind<>("staff.password_set", 1, PasswordSet.class));

    /** How attendance stands in the journal. */
    List<EventKind<?>> ATTENDANCE =
            List.of(
                    new EventKind<>("staff.signed_in", 1, SignedIn.class),
                    new EventKind<>("staff.signed_out", 1, SignedOut.class),
                    new EventKind<>("staff.passwords_refused", 1, PasswordsRefused.class));

    /** How each event of staff stands in the journal. */
    static List<EventKind<?>> kinds() {
        return Stream.concat(CHANGES.stream(), ATTENDANCE.stream()).toList();
    }
}
