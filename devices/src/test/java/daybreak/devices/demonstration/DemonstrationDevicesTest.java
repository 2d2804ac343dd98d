package daybreak.devices.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationDevicesTest {

    @ParameterizedTest
    @CsvSource({
        "1, 02DA7B0000000101, 02DA7B0000000102",
        "16, 02DA7B0000001001, 02DA7B0000001002",
        "9999, 02DA7B0000270F01, 02DA7B0000270F02"
    })
    void eachChairHasItsMonitorAndItsPump(int chair, String monitor, String pump) {
        ChairNumber number = new ChairNumber(chair);

        assertThat(DemonstrationDevices.monitorAt(number)).isEqualTo(new DeviceId(monitor));
        assertThat(DemonstrationDevices.pumpAt(number)).isEqualTo(new DeviceId(pump));
        assertThat(DemonstrationDevices.chairOfMonitor(new DeviceId(monitor))).contains(number);
        assertThat(DemonstrationDevices.chairOfMonitor(new DeviceId(pump))).isEmpty();
    }

    @Test
    void theSpareStandsAtNoChair() {
        assertThat(DemonstrationDevices.SPARE_MONITOR).isEqualTo(new DeviceId("02DA7BFFFFFFFF01"));
        assertThat(DemonstrationDevices.chairOfMonitor(DemonstrationDevices.SPARE_MONITOR))
                .isEmpty();
        assertThat(DemonstrationDevices.isDemonstration(DemonstrationDevices.SPARE_MONITOR))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"02DA7B0000000101", "02da7b0000000101", "02DA7B", "02DA7B00000001FF"})
    void everyIdOfTheDemonstrationIsKnown(String id) {
        assertThat(DemonstrationDevices.isDemonstration(new DeviceId(id))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0600dc750001", "ACDE48234567ABCD", "12DA7B0000000101", "x02DA7B"})
    void aRealDeviceIsNone(String id) {
        assertThat(DemonstrationDevices.isDemonstration(new DeviceId(id))).isFalse();
        assertThat(DemonstrationDevices.chairOfMonitor(new DeviceId(id))).isEmpty();
    }
}
