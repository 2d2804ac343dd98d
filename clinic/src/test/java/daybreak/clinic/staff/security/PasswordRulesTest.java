package daybreak.clinic.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.shell.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static List<Refusal> judge(String password) {
        return PasswordRules.judge(password, List.of("rosa", "Rosa Delgado"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "tres gatos bajo la lluvia",
                "x7#kQ2!vLp9z",
                "пятница утром кофе"
            })
    void longPasswordsThatNobodyTriesFirstAreTaken(String password) {
        assertThat(judge(password)).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleCount() {
        assertThat(judge("x7#kQ2!vLp9"))
                .containsExactly(Refusal.of("password", PasswordRefusal.TOO_SHORT, 11, 12));
        assertThat(judge("🌅".repeat(11)))
                .containsExactly(Refusal.of("password", PasswordRefusal.TOO_SHORT, 11, 12));
        assertThat(judge("x7#kQ2!vLp9z".repeat(11)))
                .containsExactly(Refusal.of("password", PasswordRefusal.TOO_LONG, 132, 128));
    }

    @Test
    void thePasswordDoesNotHoldItsHoldersName() {
        assertThat(judge("sunny ROSA morning"))
                .containsExactly(Refusal.of("password", PasswordRefusal.HOLDS_NAME, "rosa"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaa",
                "abababababab",
                "123456789012",
                "passwordpassword",
                "Daybreak1234",
                "qwertyuiopas",
                "Password1234!",
                "ketamine2345"
            })
    void patternsThatAreTriedFirstAreNot(String password) {
        assertThat(judge(password))
                .containsExactly(Refusal.of("password", PasswordRefusal.TOO_SIMPLE));
    }

    @Test
    void theSameLettersFromAnotherKeyboardAreTheSamePassword() {
        assertThat(PasswordRules.normal("cafe\u0301")).isEqualTo(PasswordRules.normal("caf\u00e9"));
    }
}
