package daybreak.devices.pcd;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.DeviceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenIdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02DA7B0000000101",
                " 02da7b0000000101 ",
                "02-DA-7B-00-00-00-01-01",
                "02:da:7b:00:00:00:01:01",
                "02DA.7B00.0000.0101",
                "DAYBREAK^02DA7B0000000101^EUI-64",
                "02DA7B0000000101^^02DA7B0000000101^EUI-64",
                "MON^02da7b0000000101^eui64"
            })
    void readsAnEui64HoweverItIsWritten(String written) {
        assertThat(WrittenIdentifier.read(written)).isEqualTo(named("02DA7B0000000101"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MON-7", "4711", "ACME_GATEWAY^ACDE48^DNS", "Bed 3 left", "CAFE"})
    void keepsAnyOtherIdentifierAsItWillBeSent(String written) {
        assertThat(WrittenIdentifier.read(written)).isEqualTo(named(written));
    }

    @Test
    void saysHowManyDigitsAnEui64HasThatHasNotSixteen() {
        assertThat(WrittenIdentifier.read("02DA7B00000001"))
                .isEqualTo(new WrittenIdentifier.NoEui64(14));
        assertThat(WrittenIdentifier.read("02-DA-7B-00-00-01"))
                .isEqualTo(new WrittenIdentifier.NoEui64(12));
        assertThat(WrittenIdentifier.read("MON^02DA7B000000010^EUI-64"))
                .isEqualTo(new WrittenIdentifier.NoEui64(15));
        assertThat(WrittenIdentifier.read("MON^^EUI-64"))
                .isEqualTo(new WrittenIdentifier.NoEui64(0));
    }

    @Test
    void refusesWhatNoMessageCouldCarry() {
        assertThat(WrittenIdentifier.read("MON|7"))
                .isEqualTo(new WrittenIdentifier.CannotBeSent("|"));
        assertThat(WrittenIdentifier.read("MON\t7"))
                .isEqualTo(new WrittenIdentifier.CannotBeSent("U+0009"));
        assertThat(WrittenIdentifier.read("   ")).isEqualTo(new WrittenIdentifier.Missing());
        assertThat(WrittenIdentifier.read("x".repeat(251)))
                .isEqualTo(new WrittenIdentifier.TooLong(251));
    }

    /** Whoever enters a device before it speaks must meet it under the same name. */
    @Test
    void readsASendersFieldToTheNameUnderWhichItsReadingsStand() {
        Envelope envelope = Said.row("OBX|1").decoded().envelope();
        assertThat(WrittenIdentifier.read(envelope.sender().text()))
                .isEqualTo(new WrittenIdentifier.Named(envelope.sender().device().orElseThrow()));
    }

    private static WrittenIdentifier named(String id) {
        return new WrittenIdentifier.Named(new DeviceId(id));
    }
}
