package daybreak.clinic.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import daybreak.care.staff.Role;
import daybreak.care.staff.StaffId;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.EventKind;
import daybreak.clinic.record.Stream;
import daybreak.clinic.shell.Refusal;
import daybreak.quantities.identity.TimeOrderedIds;
import daybreak.quantities.random.RandomSource;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.SteppedClinicClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private static final Member ADMINISTRATOR = Somebody.administrator();

    private final MemoryJournal journal = new MemoryJournal();
    private final SteppedClinicClock clock =
            new SteppedClinicClock(ClinicTime.parse("2026-03-02T16:30:00Z"));
    private final TimeOrderedIds ids = new TimeOrderedIds(clock, new RandomSource(1).stream("ids"));
    private final Forgotten secrets = new Forgotten();
    private final Accounts accounts = accounts();

    private Accounts accounts() {
        return new Accounts(journal, journal, clock, ids, secrets);
    }

    /** Secrets that are made, and of which a test asks which were forgotten. */
    private static final class Forgotten implements Secrets {
        final List<SecretId> forgotten = new ArrayList<>();
        boolean away;

        @Override
        public CodeMade makeCode(SecretId secret) {
            return away
                    ? new CodeMade.NotKept()
                    : new CodeMade.Code(secret, "AAAA-BBBB-CCCC", Somebody.TOMORROW);
        }

        @Override
        public void forget(SecretId secret) {
            forgotten.add(secret);
        }
    }

    private StaffId opened(String name, Role... roles) {
        return switch (accounts.open(ADMINISTRATOR, name, "Member " + name, Set.of(roles))) {
            case AccountOutcome.DoneWithCode(var id, var code, var _) -> {
                assertThat(code).isEqualTo("AAAA-BBBB-CCCC");
                yield id;
            }
            case AccountOutcome.Done _, AccountOutcome.Refused _ ->
                    throw new AssertionError("not opened");
        };
    }

    private static List<Refusal> refused(AccountOutcome outcome) {
        return switch (outcome) {
            case AccountOutcome.Refused(var refusals) -> refusals;
            case AccountOutcome.Done _, AccountOutcome.DoneWithCode _ ->
                    throw new AssertionError("not refused: " + outcome);
        };
    }

    @Test
    void whatIsDoneStandsInTheJournalWithWhoDidIt() {
        StaffId id = opened("rosa", Role.NURSE);

        List<Entry> entries = journal.of(Stream.staff(id), 0);
        assertThat(entries).hasSize(2).allMatch(entry -> entry.by().equals(ADMINISTRATOR.actor()));
        assertThat(accounts.roster().account(id)).get().matches(Account::isOpen);
    }

    @Test
    void theNextProgramKnowsTheSameAccounts() {
        StaffId id = opened("rosa", Role.NURSE);
        accounts.setRoles(ADMINISTRATOR, id, Set.of(Role.DIRECTOR));
        accounts.signedIn(accounts.roster().account(id).orElseThrow().member());

        assertThat(accounts().roster().accounts()).isEqualTo(accounts.roster().accounts());
    }

    @Test
    void onlyAnAdministratorKeepsAccounts() {
        StaffId id = opened("rosa", Role.NURSE);
        Member nurse = accounts.roster().account(id).orElseThrow().member();
        List<Refusal> why = List.of(Refusal.of("", AccountRefusal.NOT_ADMINISTRATOR));

        assertThat(refused(accounts.open(nurse, "tom", "Tom", Set.of(Role.NURSE)))).isEqualTo(why);
        assertThat(refused(accounts.setRoles(nurse, id, Set.of(Role.ADMIN)))).isEqualTo(why);
        assertThat(refused(accounts.close(nurse, id, "left"))).isEqualTo(why);
        assertThat(refused(accounts.issueCode(nurse, id))).isEqualTo(why);
    }

    @Test
    void nothingIsChangedThatIsNotWritten() {
        StaffId id = opened("rosa", Role.NURSE);
        journal.takeAway();

        assertThat(refused(accounts.setRoles(ADMINISTRATOR, id, Set.of(Role.ADMIN))))
                .containsExactly(Refusal.of("", AccountRefusal.NOT_RECORDED));
        assertThat(accounts.roster().account(id).orElseThrow().roles()).containsExactly(Role.NURSE);
        assertThat(secrets.forgotten).isEmpty();
        assertThat(refused(accounts.issueCode(ADMINISTRATOR, id)))
                .containsExactly(Refusal.of("", AccountRefusal.NOT_RECORDED));
        assertThat(secrets.forgotten).as("the code that nothing names").hasSize(1);
    }

    @Test
    void withoutAPlaceForItsHashNoCodeIsMade() {
        secrets.away = true;
        assertThat(refused(accounts.open(ADMINISTRATOR, "tom", "Tom", Set.of(Role.NURSE))))
                .containsExactly(Refusal.of("", AccountRefusal.NOT_RECORDED));
        assertThat(accounts.roster().accounts()).isEmpty();
    }

    @Test
    void whatOpensNothingAnyMoreIsForgotten() {
        StaffId id = opened("rosa", Role.NURSE);
        SecretId code = accounts.roster().account(id).orElseThrow().key().secretId().orElseThrow();
        Member rosa = accounts.roster().account(id).orElseThrow().member();
        SecretId password = accounts.nextSecret();

        accounts.passwordChosen(rosa, password);
        assertThat(secrets.forgotten).containsExactly(code);
        accounts.close(ADMINISTRATOR, id, "left");
        assertThat(secrets.forgotten).containsExactly(code, password);
    }

    @Test
    void listenersHearOfEachChangeAfterItIsWritten() {
        List<Account> heard = new ArrayList<>();
        accounts.whenChanged(heard::add);
        StaffId id = opened("rosa", Role.NURSE);
        accounts.close(ADMINISTRATOR, id, "left");

        assertThat(heard).extracting(Account::isOpen).containsExactly(true, false);
    }

    @Test
    void comingAndGoingIsWrittenWhenTheStoreIsBack() {
        StaffId id = opened("rosa", Role.NURSE);
        Member rosa = accounts.roster().account(id).orElseThrow().member();
        journal.takeAway();
        accounts.signedIn(rosa);
        accounts.signedOut(id, SignOutCause.IDLE);
        accounts.signedOut(id, SignOutCause.BY_HAND);
        assertThat(journal.told(StaffEvent.SignedIn.class)).isEmpty();

        journal.bringBack();
        assertThat(journal.of(Stream.staff(id), 2))
                .extracting(Entry::event, Entry::by)
                .containsExactly(
                        tuple(new StaffEvent.SignedIn(id), rosa.actor()),
                        tuple(
                                new StaffEvent.SignedOut(id, SignOutCause.IDLE),
                                new Actor.House("sign-in")),
                        tuple(new StaffEvent.SignedOut(id, SignOutCause.BY_HAND), rosa.actor()));
    }

    @Test
    void noTwoEventsShareAName() {
        assertThat(StaffEvent.kinds().stream().map(EventKind::name).collect(Collectors.toSet()))
                .hasSameSizeAs(StaffEvent.kinds())
                .hasSize(
                        StaffEvent.Change.class.getPermittedSubclasses().length
                                + StaffEvent.Attendance.class.getPermittedSubclasses().length);
    }
}
