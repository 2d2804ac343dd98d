package daybreak.clinic.device.web;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.DeviceId;
import daybreak.clinic.shell.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterFormTest {

    @Test
    void readsADeviceWithItsNameAndPeriod() {
        assertThat(read("01-23-45-67-89-ab-cd-ef", " Monitor 7 ", "2 s"))
                .isEqualTo(
                        new RegisterForm.Read.Wanted(
                                new DeviceId("0123456789ABCDEF"),
                                "Monitor 7",
                                Optional.of(Duration.ofSeconds(2))));
        assertThat(read("ACME^MON7^DNS", "Monitor 7", ""))
                .isEqualTo(
                        new RegisterForm.Read.Wanted(
                                new DeviceId("ACME^MON7^DNS"), "Monitor 7", Optional.empty()));
    }

    @Test
    void collectsAllThatIsWrongFieldByField() {
        assertThat(refusals("", "  ", "soon"))
                .containsExactly(
                        Refusal.of("id", DeviceRefusal.ID_MISSING),
                        Refusal.of("label", DeviceRefusal.LABEL_MISSING),
                        Refusal.of("period", DeviceRefusal.PERIOD_UNREADABLE, "soon"));
    }

    @Test
    void saysWhatIsWrongWithAnId() {
        assertThat(refusals("0123456789ABCDE", "Monitor", ""))
                .containsExactly(Refusal.of("id", DeviceRefusal.ID_NO_EUI64, 15));
        assertThat(refusals("MON|7", "Monitor", ""))
                .containsExactly(Refusal.of("id", DeviceRefusal.ID_CANNOT_BE_SENT, "|"));
        assertThat(refusals("x".repeat(251), "Monitor", ""))
                .containsExactly(Refusal.of("id", DeviceRefusal.ID_TOO_LONG, 251, 250));
    }

    @Test
    void refusesANameThatNoTileCouldShow() {
        assertThat(refusals("MON7", "m".repeat(61), ""))
                .containsExactly(Refusal.of("label", DeviceRefusal.LABEL_TOO_LONG, 61, 60));
    }

    /** A declared period says how long a silence may last before anybody is told. */
    @ParameterizedTest
    @ValueSource(strings = {"0 s", "1 h", "5.1 min", "1 d"})
    void refusesAPeriodThatWouldSilenceTheAlarmOfASilentMonitor(String period) {
        assertThat(refusals("MON7", "Monitor", period))
                .containsExactly(
                        Refusal.of("period", DeviceRefusal.PERIOD_OUT_OF_RANGE, period, "5 min"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "one second", "-1 s", "1,5 s"})
    void refusesAPeriodThatIsNoLengthOfTime(String period) {
        assertThat(refusals("MON7", "Monitor", period))
                .extracting(Refusal::code)
                .containsExactly(DeviceRefusal.PERIOD_UNREADABLE);
    }

    private static List<Refusal> refusals(String id, String label, String period) {
        return switch (read(id, label, period)) {
            case RegisterForm.Read.Refused(var refusals) -> refusals;
            case RegisterForm.Read.Wanted wanted ->
                    throw new AssertionError("was not refused: " + wanted);
        };
    }

    private static RegisterForm.Read read(String id, String label, String period) {
        return new RegisterForm(Map.of("id", id, "label", label, "period", period)).read();
    }
}
