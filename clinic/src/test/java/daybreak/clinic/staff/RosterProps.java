package daybreak.clinic.staff;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.staff.Role;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RosterProps {

    private static final AccountCommand.FreshCode CODE =
            new AccountCommand.FreshCode(Somebody.secret(7), Somebody.TOMORROW);

    private static final Gen<Integer> SOMEBODY = Gen.ints(1, 4);
    private static final Gen<Set<Role>> ROLES =
            Gen.of(List.of(Role.values())).list(0, 3).map(Set::copyOf);

    private static final Gen<AccountCommand> COMMANDS =
            Gen.oneOf(
                    SOMEBODY.map(n ->
                            new AccountCommand.Open(
                                    Somebody.id(n),
                                    "a" + n,
                                    "Member " + n,
                                    Set.of(n % 2 == 0 ? Role.ADMIN : Role.NURSE),
                                    CODE)),
                    SOMEBODY.flatMap(n ->
                            ROLES.map(roles -> new AccountCommand.SetRoles(Somebody.id(n), roles))),
                    SOMEBODY.map(n -> new AccountCommand.Close(Somebody.id(n), "left")),
                    SOMEBODY.map(n -> new AccountCommand.IssueCode(Somebody.id(n), CODE)));

    private static final class Run {
        final List<StaffEvent.Change> events = new ArrayList<>();
        Roster roster = Roster.empty();

        void asked(AccountCommand command) {
            if (AccountRules.decide(roster, command)
                    instanceof AccountRules.Decision.Accepted(var happened)) {
                events.addAll(happened);
                roster = roster.after(happened);
            }
        }
    }

    @Test
    void whateverIsAskedAnAdministratorThatThereWasRemains() {
        Property.forAllSequences(
                Run::new,
                _ -> COMMANDS,
                40,
                (run, command) -> {
                    boolean there = run.roster.openAdministrators().findAny().isPresent();
                    run.asked(command);
                    if (there) {
                        assertThat(run.roster.openAdministrators()).isNotEmpty();
                    }
                });
    }

    @Test
    void theRosterFollowsFromItsEventsAndNothingIsEverDeleted() {
        Property.forAllSequences(
                Run::new,
                _ -> COMMANDS,
                40,
                (run, command) -> {
                    int before = run.roster.accounts().size();
                    run.asked(command);
                    assertThat(Roster.empty().after(run.events).accounts())
                            .isEqualTo(run.roster.accounts());
                    assertThat(Roster.of(run.roster.accounts()).accounts())
                            .isEqualTo(run.roster.accounts());
                    assertThat(run.roster.accounts().size()).isGreaterThanOrEqualTo(before);
                });
    }
}
