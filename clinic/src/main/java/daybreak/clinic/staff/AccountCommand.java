package daybreak.clinic.staff;

import daybreak.care.staff.Role;
import daybreak.care.staff.StaffId;
import java.time.Instant;
import java.util.Set;

/** What an administrator asks of accounts, and their holders. */
public sealed interface AccountCommand {

    /**
     * Open an account.
     *
     * @param id of the new member
     * @param signInName as typed
     * @param name as typed
     * @param key that opens it at first
     */
    record Open(StaffId id, String signInName, String name, Set<Role> roles, FirstKey key)
            implements AccountCommand {

        public Open {
            roles = Set.copyOf(roles);
        }
    }

    /** Say anew what somebody is at the clinic. */
    record SetRoles(StaffId id, Set<Role> roles) implements AccountCommand {

        public SetRoles {
            roles = Set.copyOf(roles);
        }
    }

    /** Close an account for good. */
    record Close(StaffId id, String reason) implements AccountCommand {}

    /** Take somebody's password away and give them a one-time code for a new one. */
    record IssueCode(StaffId id, FreshCode code) implements AccountCommand {}

    /** What opens a new account, its hash kept already. */
    sealed interface FirstKey {}

    /**
     * A one-time code.
     *
     * @param secret which
     * @param expiresAt by the machine's date
     */
    record FreshCode(SecretId secret, Instant expiresAt) implements FirstKey {}

    /** A password that its holder has chosen. */
    record ChosenPassword(SecretId secret) implements FirstKey {}
}
