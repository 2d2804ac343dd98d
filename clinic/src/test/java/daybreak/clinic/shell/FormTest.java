package daybreak.clinic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    private enum Why implements RefusalCode {
        TOO_HIGH;

        @Override
        public String key() {
            return "why.too_high";
        }
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        Form form =
                Form.filled("vitals", Map.of("systolic", "1600", "diastolic", "90"))
                        .refused(List.of(Refusal.of("systolic", Why.TOO_HIGH, "1600")));

        assertThat(form.typed("systolic")).isEqualTo("1600");
        assertThat(form.typed("diastolic")).isEqualTo("90");
        assertThat(form.typed("pulse")).isEmpty();
        assertThat(form.refusal("systolic"))
                .get()
                .extracting(Refusal::code)
                .isEqualTo(Why.TOO_HIGH);
        assertThat(form.refusal("diastolic")).isEmpty();
        assertThat(form.refusal()).isEmpty();
    }

    @Test
    void aFieldOfManyRemembersEachTick() {
        Form form = Form.filled("new", Map.of("roles", Form.ticked(List.of("NURSE", "DIRECTOR"))));

        assertThat(form.isTicked("roles", "NURSE")).isTrue();
        assertThat(form.isTicked("roles", "DIRECTOR")).isTrue();
        assertThat(form.isTicked("roles", "DIRECT")).isFalse();
    }
}
