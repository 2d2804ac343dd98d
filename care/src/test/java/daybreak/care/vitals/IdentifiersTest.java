package daybreak.care.vitals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    @Test
    void aDeviceIsNamedInOneToTwoHundredAndFiftyCharacters() {
        assertThat(new DeviceId("x".repeat(DeviceId.LONGEST)).text()).hasSize(250);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeviceId("x".repeat(DeviceId.LONGEST + 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeviceId(" "));
    }

    @Test
    void aParameterIsNamedInOneToTwoHundredAndFiftyCharacters() {
        String longest = "x".repeat(ParameterCode.LONGEST_NAME);
        assertThat(new ParameterCode(0, longest).name()).hasSize(250);
        assertThatIllegalArgumentException().isThrownBy(() -> new ParameterCode(0, longest + "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ParameterCode(0, ""));
    }

    @Test
    void aParametersNumberIsNotNegative() {
        assertThat(new ParameterCode(0, "own").mdc()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new ParameterCode(-1, "own"));
    }

    @Test
    void noValueStandsBesideAStatusThatHasNone() {
        ParameterCode spo2 = new ParameterCode(150456, "spo2");
        Optional<Measurement> value =
                Optional.of(Measurement.of(VitalValue.of(VitalSign.SPO2, 97)));
        assertThat(new Reading(spo2, "97", "%", ReadingStatus.OK, value).measurement())
                .isEqualTo(value);
        for (ReadingStatus status : ReadingStatus.values()) {
            if (!status.isValid()) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Reading(spo2, "97", "%", status, value))
                        .withMessageContaining(status.openName());
            }
        }
    }
}
