package daybreak.clinic.staff;

import daybreak.care.staff.Role;
import daybreak.care.staff.StaffId;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.EventKind;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Stream;
import daybreak.clinic.shell.Refusal;
import daybreak.quantities.identity.IdSource;
import daybreak.quantities.time.ClinicClock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The accounts of the clinic: the one way to change them, and all of them in memory, as the journal
 * leaves them. Safe for use by many threads.
 */
public final class Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    private final Journal journal;
    private final ClinicClock clock;
    private final IdSource ids;
    private final Secrets secrets;

    /** Held from the decision until it is written, so that each is made on what stands. */
    private final ReentrantLock deciding = new ReentrantLock();

    private final List<Consumer<Account>> listeners = new CopyOnWriteArrayList<>();
    private volatile Roster roster;

    /** The accounts that the journal tells of. */
    public Accounts(
            Journal journal, Entries entries, ClinicClock clock, IdSource ids, Secrets secrets) {
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
        this.secrets = secrets;
        this.roster = Roster.empty().after(told(entries));
    }

    private static List<StaffEvent.Change> told(Entries entries) {
        Set<String> kinds =
                StaffEvent.CHANGES.stream().map(EventKind::name).collect(Collectors.toSet());
        return entries.ofKinds(kinds).stream()
                .map(Entry::event)
                .map(StaffEvent.Change.class::cast)
                .toList();
    }

    /** All accounts as they stand. */
    public Roster roster() {
        return roster;
    }

    /** Tells somebody of each account that has changed, just after it was written. */
    public void whenChanged(Consumer<Account> listener) {
        listeners.add(listener);
    }

    /** Opens an account, with a one-time code for its first password. */
    public AccountOutcome open(Member by, String signInName, String name, Set<Role> roles) {
        StaffId id = new StaffId(ids.next());
        return withCode(
                by, id, fresh -> new AccountCommand.Open(id, signInName, name, roles, fresh));
    }

    /** Takes somebody's password away and gives them a one-time code for a new one. */
    public AccountOutcome issueCode(Member by, StaffId id) {
        return withCode(by, id, fresh -> new AccountCommand.IssueCode(id, fresh));
    }

    /** Says anew what somebody is at the clinic; it holds from their next request on. */
    public AccountOutcome setRoles(Member by, StaffId id, Set<Role> roles) {
        return command(by, id, new AccountCommand.SetRoles(id, roles));
    }

    /** Closes an account for good; its holder is signed out everywhere. */
    public AccountOutcome close(Member by, StaffId id, String reason) {
        return command(by, id, new AccountCommand.Close(id, reason));
    }

    /**
     * The holder has proved the code and has chosen a password, whose hash is kept already.
     *
     * @param holder whose account
     * @param password which
     */
    public AccountOutcome passwordChosen(Member holder, SecretId password) {
        StaffEvent.Change set = new StaffEvent.PasswordSet(holder.id(), password);
        deciding.lock();
        try {
            return write(holder.actor(), holder.id(), List.of(set));
        } finally {
            deciding.unlock();
        }
    }

    /**
     * Opens an account without an administrator: the first one, and the demonstration's.
     *
     * @param part of the house that opens it
     * @param password whose hash is kept already
     */
    public AccountOutcome openByHouse(
            Actor.House part, String signInName, String name, Set<Role> roles, SecretId password) {
        StaffId id = new StaffId(ids.next());
        AccountCommand.FirstKey key = new AccountCommand.ChosenPassword(password);
        return decide(part, id, new AccountCommand.Open(id, signInName, name, roles, key));
    }

    /** A fresh id for a secret. */
    public SecretId nextSecret() {
        return new SecretId(ids.next());
    }

    /** Somebody has signed in; written when the store can. */
    public void signedIn(Member member) {
        tell(member.actor(), new StaffEvent.SignedIn(member.id()));
    }

    /** Somebody's sign-in has ended; written when the store can. */
    public void signedOut(StaffId id, SignOutCause cause) {
        Actor house = new Actor.House("sign-in");
        Actor by =
                cause == SignOutCause.BY_HAND
                        ? roster.account(id)
                                .<Actor>map(known -> known.member().actor())
                                .orElse(house)
                        : house;
        tell(by, new StaffEvent.SignedOut(id, cause));
    }

    /** So many wrong passwords in a row; written when the store can. */
    public void passwordsRefused(StaffId id, int inARow) {
        tell(new Actor.House("sign-in"), new StaffEvent.PasswordsRefused(id, inARow));
    }

    private void tell(Actor by, StaffEvent.Attendance event) {
        Contribution contribution =
                Contribution.lasting(List.of(fact(by, event.member(), event)), List.of());
        var _ =
                journal.append(contribution)
                        .whenComplete((outcome, broken) -> {
                            if (!(outcome instanceof Journal.Outcome.Recorded)) {
                                LOG.error("not recorded: {} ({})", event, outcome, broken);
                            }
                        });
    }

    private AccountOutcome withCode(
            Member by, StaffId id, Function<AccountCommand.FreshCode, AccountCommand> command) {
        if (!by.is(Role.ADMIN)) {
            return refused(AccountRefusal.NOT_ADMINISTRATOR);
        }
        return switch (secrets.makeCode(nextSecret())) {
            case Secrets.CodeMade.NotKept() -> refused(AccountRefusal.NOT_RECORDED);
            case Secrets.CodeMade.Code(var secret, var plain, var expiresAt) -> {
                AccountCommand.FreshCode fresh = new AccountCommand.FreshCode(secret, expiresAt);
                yield switch (decide(by.actor(), id, command.apply(fresh))) {
                    case AccountOutcome.Refused refused -> {
                        secrets.forget(secret);
                        yield refused;
                    }
                    case AccountOutcome.Done _, AccountOutcome.DoneWithCode _ ->
                            new AccountOutcome.DoneWithCode(id, plain, expiresAt);
                };
            }
        };
    }

    private AccountOutcome command(Member by, StaffId id, AccountCommand command) {
        return by.is(Role.ADMIN)
                ? decide(by.actor(), id, command)
                : refused(AccountRefusal.NOT_ADMINISTRATOR);
    }

    private AccountOutcome decide(Actor by, StaffId id, AccountCommand command) {
        deciding.lock();
        try {
            return switch (AccountRules.decide(roster, command)) {
                case AccountRules.Decision.Refused(var refusals) ->
                        new AccountOutcome.Refused(refusals);
                case AccountRules.Decision.Accepted(var events) -> write(by, id, events);
            };
        } finally {
            deciding.unlock();
        }
    }

    private AccountOutcome write(Actor by, StaffId id, List<StaffEvent.Change> events) {
        if (events.isEmpty()) {
            return new AccountOutcome.Done(id);
        }
        List<Fact> facts = events.stream().map(event -> fact(by, id, event)).toList();
        Journal.Outcome outcome =
                journal.append(Contribution.now(facts, List.of()))
                        .thenApply(written -> {
                            if (written instanceof Journal.Outcome.Recorded) {
                                take(id, events);
                            }
                            return written;
                        })
                        .join();
        return switch (outcome) {
            case Journal.Outcome.Recorded _ -> new AccountOutcome.Done(id);
            case Journal.Outcome.Moved _ -> refused(AccountRefusal.CHANGED_MEANWHILE);
            case Journal.Outcome.StoreAway(),
                    Journal.Outcome.NoRoom(var _, var _),
                    Journal.Outcome.NotOwner() ->
                    refused(AccountRefusal.NOT_RECORDED);
        };
    }

    private void take(StaffId id, List<StaffEvent.Change> events) {
        Optional<Account> before = roster.account(id);
        Roster after = roster.after(events);
        roster = after;
        before.flatMap(was -> was.key().secretId())
                .filter(secret ->
                        !after.account(id)
                                .flatMap(is -> is.key().secretId())
                                .equals(Optional.of(secret)))
                .ifPresent(secrets::forget);
        after.account(id).ifPresent(account -> listeners.forEach(one -> one.accept(account)));
    }

    private Fact fact(Actor by, StaffId id, StaffEvent event) {
        return new Fact(Stream.staff(id), clock.now(), by, (Record) event);
    }

    private static AccountOutcome refused(AccountRefusal why) {
        return new AccountOutcome.Refused(List.of(Refusal.of("", why)));
    }
}
