package daybreak.clinic.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTest {

    @Test
    void capitalsAndSpacesAroundItAreForgiven() {
        assertThat(SignInName.read(" Rosa.Delgado ")).contains(new SignInName("rosa.delgado"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1rosa", "rosa delgado", "rosá", "-rosa", "rosa/admin"})
    void whatIsNoNameIsNone(String typed) {
        assertThat(SignInName.read(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new SignInName(typed));
    }

    @Test
    void itHasAtMostThirtyTwoLetters() {
        assertThat(SignInName.read("a".repeat(32))).isPresent();
        assertThat(SignInName.read("a".repeat(33))).isEmpty();
    }
}
