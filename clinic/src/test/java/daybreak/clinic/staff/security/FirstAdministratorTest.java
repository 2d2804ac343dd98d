package daybreak.clinic.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.staff.Role;
import daybreak.clinic.shell.Refusal;
import daybreak.clinic.shell.RefusalCode;
import daybreak.clinic.staff.AccountRefusal;
import daybreak.clinic.staff.Member;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    private static final String PASSWORD = "correct horse battery staple";

    private final Doorway doorway = new Doorway();

    private Door.Choosing open(String code, String name) {
        return doorway.first.open(code, name, "Chris Park", PASSWORD, Doorway.DESK);
    }

    @Test
    void whoeverSawTheCodeBecomesTheFirstAdministrator() {
        String code = doorway.first.makeCode().orElseThrow();
        assertThat(doorway.first.isAwaited()).isTrue();

        assertThat(open(code.toLowerCase(Locale.ROOT), "chris"))
                .isEqualTo(new Door.Choosing.Chosen(doorway.member("chris")));
        assertThat(doorway.member("chris").roles()).containsExactly(Role.ADMIN);
        assertThat(doorway.first.isAwaited()).isFalse();
        assertThat(doorway.door.knock("chris", PASSWORD, Doorway.DESK))
                .isInstanceOf(Door.Opening.Admitted.class);
    }

    @Test
    void theCodeOpensOnce() {
        String code = doorway.first.makeCode().orElseThrow();
        open(code, "chris");
        assertThat(open(code, "mallory")).isEqualTo(refused("code", PasswordRefusal.CODE_WRONG));
    }

    @Test
    void aWrongCodeOpensNothingAndIsSlowedDown() {
        String code = doorway.first.makeCode().orElseThrow();
        for (int i = 0; i < 3; i++) {
            assertThat(open("AAAA-AAAA-AAAA", "mallory"))
                    .isEqualTo(refused("code", PasswordRefusal.CODE_WRONG));
        }
        assertThat(open(code, "chris")).isEqualTo(refused("", PasswordRefusal.TOO_SOON, 1L));
        doorway.clock.advance(Duration.ofSeconds(1));
        assertThat(open(code, "chris")).isInstanceOf(Door.Choosing.Chosen.class);
    }

    @Test
    void withoutACodeOutNothingOpens() {
        assertThat(open("", "chris")).isEqualTo(refused("code", PasswordRefusal.CODE_WRONG));
    }

    @Test
    void whatIsWrongWithTheFormDoesNotUseTheCodeUp() {
        String code = doorway.first.makeCode().orElseThrow();
        assertThat(open(code, "C P"))
                .isEqualTo(refused("username", AccountRefusal.NAME_MALFORMED, "C P"));
        assertThat(open(code, "chris")).isInstanceOf(Door.Choosing.Chosen.class);
    }

    @Test
    void aClinicWithAnAdministratorMakesNoCode() {
        doorway.open("nurse", PASSWORD, Role.NURSE);
        assertThat(doorway.first.makeCode()).isPresent();
        doorway.open("chris", PASSWORD, Role.ADMIN);
        assertThat(doorway.first.makeCode()).isEmpty();
    }

    @Test
    void anAdministratorWhoCanNoLongerSignInIsNone() {
        Member chris = doorway.open("chris", PASSWORD, Role.ADMIN);
        doorway.accounts.issueCode(chris, chris.id());
        assertThat(doorway.first.makeCode()).as("the code for a password still opens").isEmpty();
        doorway.clock.advance(Keyring.CODE_LIFE);
        assertThat(doorway.first.makeCode()).isPresent();
    }

    @Test
    void eachStartVoidsTheCodeBefore() {
        String before = doorway.first.makeCode().orElseThrow();
        String now = doorway.first.makeCode().orElseThrow();
        assertThat(open(before, "chris")).isEqualTo(refused("code", PasswordRefusal.CODE_WRONG));
        assertThat(open(now, "chris")).isInstanceOf(Door.Choosing.Chosen.class);
    }

    private static Door.Choosing refused(String field, RefusalCode code, Object... arguments) {
        return new Door.Choosing.Refused(List.of(Refusal.of(field, code, arguments)));
    }
}
