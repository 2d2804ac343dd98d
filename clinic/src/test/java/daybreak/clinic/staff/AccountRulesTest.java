package daybreak.clinic.staff;

import static daybreak.clinic.staff.Somebody.id;
import static daybreak.clinic.staff.Somebody.roster;
import static daybreak.clinic.staff.Somebody.secret;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.staff.Role;
import daybreak.clinic.shell.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountRulesTest {

    private static final AccountCommand.FreshCode CODE =
            new AccountCommand.FreshCode(secret(50), Somebody.TOMORROW);

    private static AccountCommand.Open open(String signInName, String name, Role... roles) {
        return new AccountCommand.Open(id(50), signInName, name, Set.of(roles), CODE);
    }

    private static List<StaffEvent.Change> accepted(Roster roster, AccountCommand command) {
        return switch (AccountRules.decide(roster, command)) {
            case AccountRules.Decision.Accepted(var events) -> events;
            case AccountRules.Decision.Refused(var refusals) ->
                    throw new AssertionError("refused: " + refusals);
        };
    }

    private static List<Refusal> refused(Roster roster, AccountCommand command) {
        return switch (AccountRules.decide(roster, command)) {
            case AccountRules.Decision.Accepted(var events) ->
                    throw new AssertionError("accepted: " + events);
            case AccountRules.Decision.Refused(var refusals) -> refusals;
        };
    }

    @Test
    void anAccountIsOpenedWithACodeForItsFirstPassword() {
        assertThat(
                        accepted(
                                Roster.empty(),
                                open(" Rosa ", " Rosa Delgado ", Role.ADMIN, Role.NURSE)))
                .containsExactly(
                        new StaffEvent.AccountOpened(
                                id(50), "rosa", "Rosa Delgado", List.of(Role.NURSE, Role.ADMIN)),
                        new StaffEvent.CodeIssued(id(50), secret(50), Somebody.TOMORROW));
    }

    @Test
    void everythingThatIsWrongWithANewAccountIsSaidAtOnce() {
        assertThat(refused(Roster.empty(), open("R D", " ")))
                .containsExactly(
                        Refusal.of("username", AccountRefusal.NAME_MALFORMED, "R D"),
                        Refusal.of("name", AccountRefusal.DISPLAY_NAME_MISSING),
                        Refusal.of("roles", AccountRefusal.ROLES_MISSING));
    }

    @Test
    void aNameMayNotBeLongerThanItsPlace() {
        assertThat(accepted(Roster.empty(), open("rosa", "x".repeat(80), Role.NURSE))).isNotEmpty();
        assertThat(refused(Roster.empty(), open("rosa", "x".repeat(81), Role.NURSE)))
                .containsExactly(Refusal.of("name", AccountRefusal.DISPLAY_NAME_TOO_LONG, 81, 80));
    }

    @Test
    void aSignInNameIsNeverGivenAgainAlsoAfterItsAccountIsClosed() {
        Roster closed =
                roster(Role.NURSE, Role.ADMIN).after(new StaffEvent.AccountClosed(id(1), "left"));

        assertThat(refused(closed, open("A1", "Somebody else", Role.NURSE)))
                .containsExactly(
                        Refusal.of("username", AccountRefusal.NAME_TAKEN, "a1", "Member 1"));
    }

    @Test
    void rolesAreSetWhole() {
        assertThat(
                        accepted(
                                roster(Role.NURSE),
                                new AccountCommand.SetRoles(
                                        id(1), Set.of(Role.DIRECTOR, Role.PHYSICIAN))))
                .containsExactly(
                        new StaffEvent.RolesSet(id(1), List.of(Role.PHYSICIAN, Role.DIRECTOR)));
    }

    @Test
    void theSameRolesAgainAreNothingNew() {
        assertThat(
                        accepted(
                                roster(Role.NURSE),
                                new AccountCommand.SetRoles(id(1), Set.of(Role.NURSE))))
                .isEmpty();
    }

    @Test
    void nobodyIsLeftWithoutARole() {
        assertThat(refused(roster(Role.NURSE), new AccountCommand.SetRoles(id(1), Set.of())))
                .containsExactly(Refusal.of("roles", AccountRefusal.ROLES_MISSING));
    }

    @Test
    void theOnlyAdministratorStaysOne() {
        Roster one = roster(Role.ADMIN, Role.NURSE);
        assertThat(refused(one, new AccountCommand.SetRoles(id(1), Set.of(Role.NURSE))))
                .containsExactly(
                        Refusal.of("roles", AccountRefusal.LAST_ADMINISTRATOR, "Member 1"));
        assertThat(refused(one, new AccountCommand.Close(id(1), "left")))
                .containsExactly(Refusal.of("", AccountRefusal.LAST_ADMINISTRATOR, "Member 1"));
    }

    @Test
    void oneOfTwoAdministratorsMayGo() {
        Roster two = roster(Role.ADMIN, Role.ADMIN);
        assertThat(accepted(two, new AccountCommand.Close(id(1), " left ")))
                .containsExactly(new StaffEvent.AccountClosed(id(1), "left"));
        Roster onlyOneOpen = two.after(new StaffEvent.AccountClosed(id(2), "left"));
        assertThat(refused(onlyOneOpen, new AccountCommand.Close(id(1), "left"))).hasSize(1);
    }

    @Test
    void anAccountIsClosedForAReason() {
        assertThat(refused(roster(Role.NURSE), new AccountCommand.Close(id(1), " ")))
                .containsExactly(Refusal.of("reason", AccountRefusal.REASON_MISSING));
        assertThat(refused(roster(Role.NURSE), new AccountCommand.Close(id(1), "x".repeat(201))))
                .containsExactly(Refusal.of("reason", AccountRefusal.REASON_TOO_LONG, 201, 200));
    }

    @Test
    void aClosedAccountTakesNothingMore() {
        Roster closed = roster(Role.NURSE).after(new StaffEvent.AccountClosed(id(1), "left"));
        List<AccountCommand> commands =
                List.of(
                        new AccountCommand.SetRoles(id(1), Set.of(Role.DIRECTOR)),
                        new AccountCommand.Close(id(1), "again"),
                        new AccountCommand.IssueCode(id(1), CODE));
        assertThat(commands)
                .allSatisfy(command ->
                        assertThat(refused(closed, command))
                                .containsExactly(
                                        Refusal.of("", AccountRefusal.ALREADY_CLOSED, "Member 1")));
    }

    @Test
    void anAccountThatDoesNotExistTakesNothing() {
        assertThat(refused(Roster.empty(), new AccountCommand.IssueCode(id(1), CODE)))
                .containsExactly(Refusal.of("", AccountRefusal.NO_SUCH_ACCOUNT));
    }
}
