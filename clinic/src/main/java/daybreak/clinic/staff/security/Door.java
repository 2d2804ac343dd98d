package daybreak.clinic.staff.security;

import daybreak.clinic.shell.Refusal;
import daybreak.clinic.staff.Account;
import daybreak.clinic.staff.AccountOutcome;
import daybreak.clinic.staff.Accounts;
import daybreak.clinic.staff.Member;
import daybreak.clinic.staff.SecretId;
import daybreak.clinic.staff.SignInName;
import daybreak.quantities.time.MachineClock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says whether somebody is who they say they are. Needs no database: names, roles and hashes stand
 * in memory. The answer for a name that does not exist takes the same work, and is the same, as for
 * a wrong password.
 */
public final class Door {

    private final Accounts accounts;
    private final Keyring keyring;
    private final Hashing hashing;
    private final Throttle throttle;
    private final Acquaintances acquaintances;
    private final MachineClock clock;

    Door(
            Accounts accounts,
            Keyring keyring,
            Hashing hashing,
            Throttle throttle,
            Acquaintances acquaintances,
            MachineClock clock) {
        this.accounts = accounts;
        this.keyring = keyring;
        this.hashing = hashing;
        this.throttle = throttle;
        this.acquaintances = acquaintances;
        this.clock = clock;
    }

    /** What comes of knocking. */
    public sealed interface Opening {

        /** They are who they say they are. */
        record Admitted(Member member) implements Opening {}

        /** The name, or what should prove it, or both: not said which. */
        record Wrong() implements Opening {}

        /** Nothing was checked: after so many wrong ones it is too soon by those seconds. */
        record TooSoon(long seconds) implements Opening {}

        /** Nothing was checked: too many others are being checked now. */
        record Busy() implements Opening {}
    }

    /** Checks a password. */
    public Opening knock(String typedName, String password, Caller caller) {
        return knock(typedName, caller, Door::passwordOf, PasswordRules.normal(password));
    }

    /** What became of choosing a password. */
    public sealed interface Choosing {

        record Chosen(Member member) implements Choosing {}

        record Refused(List<Refusal> refusals) implements Choosing {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    /** Checks a one-time code, and sets the password that its holder has chosen. */
    public Choosing choose(String typedName, String code, String password, Caller caller) {
        List<Refusal> wrong = PasswordRules.judge(password, List.of(typedName.strip()));
        if (!wrong.isEmpty()) {
            return new Choosing.Refused(wrong);
        }
        return switch (knock(typedName, caller, this::codeOf, Draws.asDrawn(code))) {
            case Opening.Wrong() -> refuse("code", PasswordRefusal.CODE_WRONG);
            case Opening.TooSoon(var seconds) -> refuse("", PasswordRefusal.TOO_SOON, seconds);
            case Opening.Busy() -> refuse("", PasswordRefusal.BUSY);
            case Opening.Admitted(var member) -> set(member, password);
        };
    }

    private Choosing set(Member member, String password) {
        SecretId secret = accounts.nextSecret();
        return switch (keyring.keep(secret, PasswordRules.normal(password))) {
            case AWAY -> refuse("", PasswordRefusal.NOT_RECORDED);
            case KEPT ->
                    switch (accounts.passwordChosen(member, secret)) {
                        case AccountOutcome.Done _, AccountOutcome.DoneWithCode _ ->
                                new Choosing.Chosen(member);
                        case AccountOutcome.Refused _ -> {
                            keyring.forget(secret);
                            yield refuse("", PasswordRefusal.NOT_RECORDED);
                        }
                    };
        };
    }

    /** Which secret of an account is asked for. */
    private interface Asked {
        Optional<SecretId> of(Account account);
    }

    private Opening knock(String typedName, Caller caller, Asked asked, String typed) {
        Optional<SignInName> name = SignInName.read(typedName);
        return switch (throttle.begin(attempt(typedName, name, caller))) {
            case Throttle.Turn.Wait wait -> new Opening.TooSoon(wait.seconds());
            case Throttle.Turn.Now(var ticket) -> {
                Optional<Account> account =
                        name.flatMap(accounts.roster()::named).filter(Account::isOpen);
                Optional<String> hash = account.flatMap(asked::of).flatMap(keyring::hash);
                yield switch (hashing.check(typed, hash)) {
                    case BUSY -> {
                        ticket.unmade();
                        yield new Opening.Busy();
                    }
                    case WRONG -> {
                        account.ifPresent(known -> report(known, ticket.inARow()));
                        yield new Opening.Wrong();
                    }
                    case RIGHT -> admit(account.orElseThrow(), ticket, caller);
                };
            }
        };
    }

    private Opening admit(Account account, Throttle.Ticket ticket, Caller caller) {
        ticket.right();
        caller.station()
                .map(Fingerprint::of)
                .ifPresent(station -> acquaintances.met(station, account.signInName()));
        return new Opening.Admitted(account.member());
    }

    private Throttle.Attempt attempt(String typed, Optional<SignInName> name, Caller caller) {
        String counted = name.map(SignInName::text).orElseGet(() -> shortened(typed));
        Optional<Fingerprint> station = caller.station().map(Fingerprint::of);
        boolean known =
                name.isPresent()
                        && station.filter(mark -> acquaintances.know(mark, name.get())).isPresent();
        return known
                ? new Throttle.Attempt(
                        counted, station.orElseThrow().hex(), Throttle.Acquaintance.KNOWN)
                : new Throttle.Attempt(counted, caller.network(), Throttle.Acquaintance.STRANGER);
    }

    // What is no name is counted too, under as much of it as tells it apart.
    private static String shortened(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(40, plain.length()));
    }

    private static Optional<SecretId> passwordOf(Account account) {
        return switch (account.key()) {
            case Account.Key.Password(var secret) -> Optional.of(secret);
            case Account.Key.None(), Account.Key.Code(var _, var _) -> Optional.empty();
        };
    }

    private Optional<SecretId> codeOf(Account account) {
        return switch (account.key()) {
            case Account.Key.Code(var secret, var expiresAt) when expiresAt.isAfter(clock.wall()) ->
                    Optional.of(secret);
            case Account.Key.Code(var _, var _), Account.Key.None(), Account.Key.Password(var _) ->
                    Optional.empty();
        };
    }

    // The journal hears of the 5th in a row, the 10th, the 20th and so on: never of each, which
    // would let a stranger write it full.
    private void report(Account account, int inARow) {
        if (inARow % 5 == 0 && Integer.bitCount(inARow / 5) == 1) {
            accounts.passwordsRefused(account.id(), inARow);
        }
    }

    private static Choosing refuse(String field, PasswordRefusal code, Object... arguments) {
        return new Choosing.Refused(List.of(Refusal.of(field, code, arguments)));
    }
}
