package daybreak.clinic.staff.security;

import daybreak.care.staff.Role;
import daybreak.care.staff.StaffId;
import daybreak.clinic.record.Actor;
import daybreak.clinic.shell.Refusal;
import daybreak.clinic.staff.Account;
import daybreak.clinic.staff.AccountOutcome;
import daybreak.clinic.staff.Accounts;
import daybreak.clinic.staff.SecretId;
import daybreak.quantities.time.MachineClock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets the first administrator of a clinic in, by a code that whoever starts the program sees once.
 * While nobody can sign in as an administrator each start makes a new one, and the one before opens
 * nothing any more.
 */
public final class FirstAdministrator {

    // No sign-in name has a space: this counts apart from all of them.
    private static final String COUNTED_AS = "first administrator";

    private final Accounts accounts;
    private final Keyring keyring;
    private final Draws draws;
    private final Throttle throttle;
    private final MachineClock clock;
    private final AtomicReference<Optional<Fingerprint>> code =
            new AtomicReference<>(Optional.empty());

    FirstAdministrator(
            Accounts accounts,
            Keyring keyring,
            Draws draws,
            Throttle throttle,
            MachineClock clock) {
        this.accounts = accounts;
        this.keyring = keyring;
        this.draws = draws;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * A new code, to be printed once; empty when there is an administrator who can sign in, or who
     * holds a one-time code that still opens.
     */
    public Optional<String> makeCode() {
        if (hasAdministrator()) {
            return Optional.empty();
        }
        String plain = draws.code();
        code.set(Optional.of(Fingerprint.of(plain)));
        return Optional.of(plain);
    }

    private boolean hasAdministrator() {
        return accounts.roster().accounts().stream()
                .filter(Account::isOpenAdministrator)
                .map(Account::key)
                .anyMatch(key ->
                        switch (key) {
                            case Account.Key.None() -> false;
                            case Account.Key.Password(var secret) ->
                                    keyring.hash(secret).isPresent();
                            case Account.Key.Code(var _, var expiresAt) ->
                                    expiresAt.isAfter(clock.wall());
                        });
    }

    /** True while a code is out that has not been used. */
    public boolean isAwaited() {
        return code.get().isPresent();
    }

    /**
     * Opens the account, when the code is right.
     *
     * @param typedCode as typed
     * @param signInName as typed
     * @param name as typed
     * @param password that they have chosen
     */
    public Door.Choosing open(
            String typedCode, String signInName, String name, String password, Caller caller) {
        List<Refusal> wrong = PasswordRules.judge(password, List.of(signInName.strip()));
        if (!wrong.isEmpty()) {
            return new Door.Choosing.Refused(wrong);
        }
        Throttle.Attempt attempt =
                new Throttle.Attempt(COUNTED_AS, caller.network(), Throttle.Acquaintance.STRANGER);
        return switch (throttle.begin(attempt)) {
            case Throttle.Turn.Wait wait -> refuse("", PasswordRefusal.TOO_SOON, wait.seconds());
            case Throttle.Turn.Now(var ticket) -> {
                Optional<Fingerprint> awaited = code.get();
                Fingerprint typed = Fingerprint.of(Draws.asDrawn(typedCode));
                if (!awaited.equals(Optional.of(typed))) {
                    yield refuse("code", PasswordRefusal.CODE_WRONG);
                }
                ticket.right();
                yield open(awaited, signInName, name, password);
            }
        };
    }

    private Door.Choosing open(
            Optional<Fingerprint> used, String signInName, String name, String password) {
        if (!code.compareAndSet(used, Optional.empty())) {
            return refuse("code", PasswordRefusal.CODE_WRONG);
        }
        SecretId secret = accounts.nextSecret();
        Door.Choosing opened = openWith(secret, signInName, name, password);
        if (opened instanceof Door.Choosing.Refused) {
            keyring.forget(secret);
            code.set(used);
        }
        return opened;
    }

    private Door.Choosing openWith(
            SecretId secret, String signInName, String name, String password) {
        return switch (keyring.keep(secret, PasswordRules.normal(password))) {
            case AWAY -> refuse("", PasswordRefusal.NOT_RECORDED);
            case KEPT -> {
                Actor.House house = new Actor.House("first-administrator");
                yield switch (accounts.openByHouse(
                        house, signInName, name, Set.of(Role.ADMIN), secret)) {
                    case AccountOutcome.Refused(var refusals) ->
                            new Door.Choosing.Refused(refusals);
                    case AccountOutcome.Done(var id) -> chosen(id);
                    case AccountOutcome.DoneWithCode(var id, var _, var _) -> chosen(id);
                };
            }
        };
    }

    private Door.Choosing chosen(StaffId id) {
        return new Door.Choosing.Chosen(accounts.roster().account(id).orElseThrow().member());
    }

    private static Door.Choosing refuse(String field, PasswordRefusal why, Object... arguments) {
        return new Door.Choosing.Refused(List.of(Refusal.of(field, why, arguments)));
    }
}
