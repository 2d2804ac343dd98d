package daybreak.clinic.staff.security;

import daybreak.care.staff.Role;
import daybreak.clinic.record.Actor;
import daybreak.clinic.staff.Account;
import daybreak.clinic.staff.AccountOutcome;
import daybreak.clinic.staff.Accounts;
import daybreak.clinic.staff.Member;
import daybreak.clinic.staff.SecretId;
import daybreak.clinic.staff.SignInName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The simulated staff of the demonstration: one login a role, and a second nurse. */
public final class DemonstrationStaff {

    /** Everybody's password in the demonstration, and told on its sign-in page. */
    public static final String PASSWORD = "daybreak";

    /**
     * One of them.
     *
     * @param signInName under which they sign in
     * @param name as colleagues call them
     * @param role what they are
     */
    public record Login(String signInName, String name, Role role) {}

    /** All of them, in the order of the sign-in page. */
    public static final List<Login> LOGINS =
            List.of(
                    new Login("nurse", "Rosa Delgado", Role.NURSE),
                    new Login("nurse2", "Tom Okafor", Role.NURSE),
                    new Login("physician", "Dr. Hannah Weiss", Role.PHYSICIAN),
                    new Login("coordinator", "Maya Lindqvist", Role.COORDINATOR),
                    new Login("therapist", "Ivo Petrov", Role.THERAPIST),
                    new Login("director", "Dr. Samuel Adeyemi", Role.DIRECTOR),
                    new Login("researcher", "Lena Brandt", Role.RESEARCHER),
                    new Login("admin", "Chris Park", Role.ADMIN));

    private static final Actor.House HOUSE = new Actor.House("demonstration");

    private final Accounts accounts;
    private final Keyring keyring;

    DemonstrationStaff(Accounts accounts, Keyring keyring) {
        this.accounts = accounts;
        this.keyring = keyring;
    }

    /**
     * Opens the accounts that are not open yet. A history that was made beforehand holds accounts
     * without secrets: those are given theirs.
     *
     * @throws IllegalStateException when the store is away
     */
    public void open() {
        LOGINS.forEach(this::open);
    }

    private void open(Login login) {
        Optional<Account> account = accounts.roster().named(new SignInName(login.signInName()));
        if (account.isEmpty()) {
            SecretId secret = accounts.nextSecret();
            keep(secret);
            AccountOutcome outcome =
                    accounts.openByHouse(
                            HOUSE, login.signInName(), login.name(), Set.of(login.role()), secret);
            if (outcome instanceof AccountOutcome.Refused(var refusals)) {
                throw new IllegalStateException("could not open " + login + ": " + refusals);
            }
        } else if (account.get().key() instanceof Account.Key.Password(var secret)
                && keyring.hash(secret).isEmpty()) {
            keep(secret);
        }
    }

    private void keep(SecretId secret) {
        if (keyring.keep(secret, PASSWORD) == SecretShelf.Kept.AWAY) {
            throw new IllegalStateException("the store is away");
        }
    }

    /** The account under that name, as one who acts: for the simulated staff. */
    public Member member(Login login) {
        return accounts.roster()
                .named(new SignInName(login.signInName()))
                .map(Account::member)
                .orElseThrow(() -> new IllegalStateException(login + " is not open"));
    }
}
