package daybreak.clinic.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.staff.Role;
import daybreak.clinic.shell.Refusal;
import daybreak.clinic.staff.AccountOutcome;
import daybreak.clinic.staff.Member;
import daybreak.clinic.staff.StaffEvent;
import daybreak.clinic.staff.security.Door.Choosing;
import daybreak.clinic.staff.security.Door.Opening;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoorTest {

    private static final String RIGHT = "correct horse battery staple";
    private static final String OTHER = "three cats under the rain";

    private final Doorway doorway = new Doorway();
    private final Member root = doorway.open("root", RIGHT, Role.ADMIN);
    private final Member rosa = doorway.open("rosa", RIGHT, Role.NURSE);

    private Opening knock(String name, String password) {
        return doorway.door.knock(name, password, Doorway.DESK);
    }

    private Choosing choose(String name, String code, String password) {
        return doorway.door.choose(name, code, password, Doorway.DESK);
    }

    private String codeFor(Member member) {
        return switch (doorway.accounts.issueCode(root, member.id())) {
            case AccountOutcome.DoneWithCode(var _, var code, var _) -> code;
            case AccountOutcome.Done _, AccountOutcome.Refused _ -> throw new AssertionError();
        };
    }

    private static List<Refusal> why(Refusal refusal) {
        return List.of(refusal);
    }

    @Test
    void theRightPasswordOpens() {
        assertThat(knock(" ROSA ", RIGHT)).isEqualTo(new Opening.Admitted(rosa));
    }

    @Test
    void aNameThatDoesNotExistAnswersLikeAWrongPassword() {
        assertThat(knock("rosa", "wrong")).isEqualTo(new Opening.Wrong());
        assertThat(knock("nobody", "wrong")).isEqualTo(new Opening.Wrong());
        assertThat(knock("no name at all", "wrong")).isEqualTo(new Opening.Wrong());
        assertThat(knock("", "")).isEqualTo(new Opening.Wrong());
    }

    @Test
    void namesThatExistAndNamesThatDoNotAreSlowedAlike() {
        for (String name : List.of("rosa", "nobody", "no name")) {
            for (int i = 0; i < 3; i++) {
                assertThat(knock(name, "wrong")).isEqualTo(new Opening.Wrong());
            }
            assertThat(knock(name, "wrong")).as(name).isEqualTo(new Opening.TooSoon(1));
            assertThat(knock(name, RIGHT)).as(name).isEqualTo(new Opening.TooSoon(1));
        }
    }

    @Test
    void whileTheStoreIsAwayKnownPeopleSignIn() {
        doorway.journal.takeAway();
        doorway.shelves.takeAway();
        assertThat(knock("rosa", RIGHT)).isEqualTo(new Opening.Admitted(rosa));
    }

    @Test
    void aClosedAccountOpensNothing() {
        doorway.accounts.close(root, rosa.id(), "left");
        assertThat(knock("rosa", RIGHT)).isEqualTo(new Opening.Wrong());
    }

    @Test
    void strangersCannotMakeSomebodyWaitAtTheirOwnStation() {
        assertThat(knock("rosa", RIGHT)).isInstanceOf(Opening.Admitted.class);
        for (int i = 0; i < 100; i++) {
            Caller stranger = new Caller("203.0.113." + i, Optional.of("mark " + i));
            doorway.door.knock("rosa", "wrong", stranger);
        }
        Caller stranger = new Caller("198.51.100.1", Optional.empty());
        assertThat(doorway.door.knock("rosa", RIGHT, stranger)).isInstanceOf(Opening.TooSoon.class);
        assertThat(knock("rosa", RIGHT)).isEqualTo(new Opening.Admitted(rosa));
    }

    @Test
    void aMarkThatSomebodyBroughtAlongIsNoAcquaintance() {
        assertThat(knock("rosa", RIGHT)).isInstanceOf(Opening.Admitted.class);
        for (int i = 0; i < 3; i++) {
            knock("root", "wrong");
        }
        assertThat(knock("root", RIGHT)).isEqualTo(new Opening.TooSoon(1));
    }

    @Test
    void theJournalHearsOfLongRowsNotOfEachMistake() {
        for (int i = 0; i < 41; i++) {
            doorway.clock.advance(Duration.ofMinutes(1));
            knock("rosa", "wrong");
        }
        assertThat(doorway.journal.told(StaffEvent.PasswordsRefused.class))
                .extracting(StaffEvent.PasswordsRefused::inARow)
                .containsExactly(5, 10, 20, 40);
    }

    @Test
    void aCodeIsTurnedIntoAPasswordOnce() {
        String code = codeFor(rosa);
        assertThat(knock("rosa", RIGHT)).as("the password before").isEqualTo(new Opening.Wrong());
        assertThat(knock("rosa", code)).as("the code at the door").isEqualTo(new Opening.Wrong());

        assertThat(choose("rosa", code, OTHER)).isEqualTo(new Choosing.Chosen(rosa));
        assertThat(knock("rosa", OTHER)).isEqualTo(new Opening.Admitted(rosa));
        assertThat(choose("rosa", code, OTHER))
                .isEqualTo(
                        new Choosing.Refused(why(Refusal.of("code", PasswordRefusal.CODE_WRONG))));
    }

    @Test
    void aCodeLivesForADay() {
        String code = codeFor(rosa);
        doorway.clock.advance(Keyring.CODE_LIFE);
        assertThat(choose("rosa", code, OTHER))
                .isEqualTo(
                        new Choosing.Refused(why(Refusal.of("code", PasswordRefusal.CODE_WRONG))));
    }

    @Test
    void aWeakPasswordDoesNotUseTheCodeUp() {
        String code = codeFor(rosa);
        assertThat(choose("rosa", code, "short"))
                .isEqualTo(
                        new Choosing.Refused(
                                why(Refusal.of("password", PasswordRefusal.TOO_SHORT, 5, 12))));
        assertThat(choose("rosa", code, OTHER)).isEqualTo(new Choosing.Chosen(rosa));
    }

    @Test
    void guessingCodesIsSlowedDown() {
        codeFor(rosa);
        for (int i = 0; i < 3; i++) {
            choose("rosa", "AAAA-AAAA-AAAA", OTHER);
        }
        assertThat(choose("rosa", "AAAA-AAAA-AAAA", OTHER))
                .isEqualTo(new Choosing.Refused(why(Refusal.of("", PasswordRefusal.TOO_SOON, 1L))));
    }

    @Test
    void aPasswordThatCannotBeWrittenIsNotSet() {
        String code = codeFor(rosa);
        doorway.journal.takeAway();
        Choosing notRecorded =
                new Choosing.Refused(why(Refusal.of("", PasswordRefusal.NOT_RECORDED)));
        assertThat(choose("rosa", code, OTHER)).isEqualTo(notRecorded);
        doorway.shelves.takeAway();
        assertThat(choose("rosa", code, OTHER)).isEqualTo(notRecorded);

        doorway.journal.bringBack();
        doorway.shelves.bringBack();
        assertThat(choose("rosa", code, OTHER)).isEqualTo(new Choosing.Chosen(rosa));
    }

    @Test
    void theNextProgramKnowsThePasswords() {
        Doorway next = new Doorway(doorway.journal, doorway.shelves);
        assertThat(next.door.knock("rosa", RIGHT, Doorway.DESK))
                .isEqualTo(new Opening.Admitted(rosa));
    }
}
