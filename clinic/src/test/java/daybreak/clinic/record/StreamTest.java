package daybreak.clinic.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.care.vitals.DeviceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamTest {

    @Test
    void aDeviceHasAStreamWhateverLineEndItsNameWasSentWith() {
        for (String end : List.of("\n", "\r", "\u0085", "\u2028", "\u2029")) {
            DeviceId device = new DeviceId("pump" + end + "4");
            assertThat(Stream.device(device).name()).isEqualTo("device:pump" + end + "4");
        }
    }

    @Test
    void aNameWithoutAKindOrAnIdIsRefused() {
        for (String name : List.of("", ":1", "device:", "Device:1", "device 1")) {
            assertThatThrownBy(() -> new Stream(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
