package daybreak.clinic.staff;

import daybreak.care.staff.Role;
import daybreak.care.staff.StaffId;
import daybreak.clinic.shell.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what may be done to accounts. Pure. */
final class AccountRules {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_REASON = 200;

    /** What comes of a command. */
    sealed interface Decision {

        record Accepted(List<StaffEvent.Change> events) implements Decision {
            public Accepted {
                events = List.copyOf(events);
            }
        }

        record Refused(List<Refusal> refusals) implements Decision {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    private AccountRules() {}

    static Decision decide(Roster roster, AccountCommand command) {
        return switch (command) {
            case AccountCommand.Open open -> open(roster, open);
            case AccountCommand.SetRoles set -> setRoles(roster, set);
            case AccountCommand.Close close -> close(roster, close);
            case AccountCommand.IssueCode issue -> issueCode(roster, issue);
        };
    }

    private static Decision open(Roster roster, AccountCommand.Open open) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<SignInName> signInName = SignInName.read(open.signInName());
        if (signInName.isEmpty()) {
            refusals.add(noName(open.signInName().strip()));
        }
        signInName.flatMap(roster::named).map(AccountRules::taken).ifPresent(refusals::add);
        String name = open.name().strip();
        if (name.isEmpty()) {
            refusals.add(Refusal.of("name", AccountRefusal.DISPLAY_NAME_MISSING));
        }
        tooLong("name", name, LONGEST_NAME, AccountRefusal.DISPLAY_NAME_TOO_LONG)
                .ifPresent(refusals::add);
        if (open.roles().isEmpty()) {
            refusals.add(Refusal.of("roles", AccountRefusal.ROLES_MISSING));
        }
        if (signInName.isEmpty() || !refusals.isEmpty()) {
            return new Decision.Refused(refusals);
        }
        return accept(
                new StaffEvent.AccountOpened(
                        open.id(), signInName.get().text(), name, Roster.ordered(open.roles())),
                firstKey(open.id(), open.key()));
    }

    private static Decision setRoles(Roster roster, AccountCommand.SetRoles set) {
        return onOpen(
                roster,
                set.id(),
                account -> {
                    if (set.roles().isEmpty()) {
                        return refuse("roles", AccountRefusal.ROLES_MISSING);
                    }
                    if (set.roles().equals(account.roles())) {
                        return accept();
                    }
                    if (!set.roles().contains(Role.ADMIN)
                            && roster.isLastAdministrator(account.id())) {
                        return refuse("roles", AccountRefusal.LAST_ADMINISTRATOR, account.name());
                    }
                    return accept(
                            new StaffEvent.RolesSet(account.id(), Roster.ordered(set.roles())));
                });
    }

    private static Decision close(Roster roster, AccountCommand.Close close) {
        return onOpen(
                roster,
                close.id(),
                account -> {
                    String reason = close.reason().strip();
                    if (reason.isEmpty()) {
                        return refuse("reason", AccountRefusal.REASON_MISSING);
                    }
                    Optional<Refusal> tooLong =
                            tooLong(
                                    "reason",
                                    reason,
                                    LONGEST_REASON,
                                    AccountRefusal.REASON_TOO_LONG);
                    if (tooLong.isPresent()) {
                        return new Decision.Refused(List.of(tooLong.get()));
                    }
                    if (roster.isLastAdministrator(account.id())) {
                        return refuse("", AccountRefusal.LAST_ADMINISTRATOR, account.name());
                    }
                    return accept(new StaffEvent.AccountClosed(account.id(), reason));
                });
    }

    private static Decision issueCode(Roster roster, AccountCommand.IssueCode issue) {
        return onOpen(roster, issue.id(), account -> accept(issued(account.id(), issue.code())));
    }

    private interface OnOpen {
        Decision decide(Account account);
    }

    private static Decision onOpen(Roster roster, StaffId id, OnOpen then) {
        Optional<Account> account = roster.account(id);
        if (account.isEmpty()) {
            return refuse("", AccountRefusal.NO_SUCH_ACCOUNT);
        }
        return account.get().isOpen()
                ? then.decide(account.get())
                : refuse("", AccountRefusal.ALREADY_CLOSED, account.get().name());
    }

    private static Refusal noName(String found) {
        return found.isEmpty()
                ? Refusal.of("username", AccountRefusal.NAME_MISSING)
                : Refusal.of("username", AccountRefusal.NAME_MALFORMED, found);
    }

    private static Refusal taken(Account holder) {
        return Refusal.of(
                "username", AccountRefusal.NAME_TAKEN, holder.signInName().text(), holder.name());
    }

    private static Optional<Refusal> tooLong(
            String field, String text, int longest, AccountRefusal code) {
        return text.length() <= longest
                ? Optional.empty()
                : Optional.of(Refusal.of(field, code, text.length(), longest));
    }

    private static StaffEvent.Change firstKey(StaffId id, AccountCommand.FirstKey key) {
        return switch (key) {
            case AccountCommand.FreshCode code -> issued(id, code);
            case AccountCommand.ChosenPassword(var secret) ->
                    new StaffEvent.PasswordSet(id, secret);
        };
    }

    private static StaffEvent.Change issued(StaffId id, AccountCommand.FreshCode code) {
        return new StaffEvent.CodeIssued(id, code.secret(), code.expiresAt());
    }

    private static Decision accept(StaffEvent.Change... events) {
        return new Decision.Accepted(List.of(events));
    }

    private static Decision refuse(String field, AccountRefusal code, Object... arguments) {
        return new Decision.Refused(List.of(Refusal.of(field, code, arguments)));
    }
}
