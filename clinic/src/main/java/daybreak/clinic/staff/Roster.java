package daybreak.clinic.staff;

import daybreak.care.staff.Role;
import daybreak.care.staff.StaffId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All accounts, open and closed, as the journal leaves them. Immutable. */
public final class Roster {

    private static final Roster EMPTY = new Roster(Map.of());

    private final Map<StaffId, Account> byId;
    private final Map<SignInName, Account> byName;

    private Roster(Map<StaffId, Account> byId) {
        this.byId = Map.copyOf(byId);
        Map<SignInName, Account> names = new HashMap<>();
        byId.values().forEach(account -> names.put(account.signInName(), account));
        this.byName = Map.copyOf(names);
    }

    public static Roster empty() {
        return EMPTY;
    }

    /** The roster that holds those accounts. */
    public static Roster of(List<Account> accounts) {
        Map<StaffId, Account> byId = new HashMap<>();
        accounts.forEach(account -> byId.put(account.id(), account));
        return new Roster(byId);
    }

    public Optional<Account> account(StaffId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Account> named(SignInName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All, open ones first, by name. */
    public List<Account> accounts() {
        List<Account> all = new ArrayList<>(byId.values());
        all.sort(
                Comparator.comparing(Account::standing)
                        .thenComparing(Account::name)
                        .thenComparing(Account::signInName));
        return all;
    }

    Stream<Account> openAdministrators() {
        return byId.values().stream().filter(Account::isOpenAdministrator);
    }

    /**
     * The roster after the event.
     *
     * @throws IllegalStateException when the event speaks of an account that was never opened
     */
    public Roster after(StaffEvent.Change event) {
        return switch (event) {
            case StaffEvent.AccountOpened opened -> with(Account.opened(opened));
            case StaffEvent.RolesSet(var id, var roles) -> with(known(id).with(roles));
            case StaffEvent.AccountClosed(var id, var _) -> with(known(id).closed());
            case StaffEvent.CodeIssued(var id, var code, var expiresAt) ->
                    with(known(id).with(new Account.Key.Code(code, expiresAt)));
            case StaffEvent.PasswordSet(var id, var password) ->
                    with(known(id).with(new Account.Key.Password(password)));
        };
    }

    /** The roster after all of them, in their order. */
    public Roster after(List<StaffEvent.Change> events) {
        Roster roster = this;
        for (StaffEvent.Change event : events) {
            roster = roster.after(event);
        }
        return roster;
    }

    private Roster with(Account account) {
        Map<StaffId, Account> next = new HashMap<>(byId);
        next.put(account.id(), account);
        return new Roster(next);
    }

    private Account known(StaffId id) {
        return account(id)
                .orElseThrow(() -> new IllegalStateException("no account was opened for " + id));
    }

    /** True when without this account nobody would be an administrator. */
    boolean isLastAdministrator(StaffId id) {
        return openAdministrators().map(Account::id).toList().equals(List.of(id));
    }

    /** The roles in their order, as events hold them. */
    static List<Role> ordered(Collection<Role> roles) {
        return roles.stream().distinct().sorted().toList();
    }
}
