package daybreak.devices.pcd;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.Reading;
import daybreak.care.vitals.Report;
import daybreak.devices.message.hapi.HapiReader;
import daybreak.devices.samples.Mutator;
import daybreak.devices.samples.OwnMessages;
import daybreak.devices.samples.RealInput;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PcdDecoderProps {

    private static final int CASES = 20_000;

    private final PcdDecoder decoder = PcdDecoder.of(Said.CLINIC);

    @Test
    void aDamagedMessageIsReadingsAStatusOrARefusalAndAsHapiHasIt() {
        PcdDecoder byHapi = new PcdDecoder(new HapiReader(), Said.CLINIC);
        int[] read = new int[1];

        Property.inCases(CASES)
                .forAll(
                        Mutator.damagedOf(messages()),
                        content -> {
                            Decoded decoded = decoder.decode(content);
                            assertThat(decoded).isEqualTo(byHapi.decode(content));
                            if (decoded instanceof Decoded.Readings readings) {
                                read[0] += readings.reports().size();
                                readings.reports().forEach(PcdDecoderProps::isWhole);
                            }
                        });

        assertThat(read[0]).isGreaterThan(1_000);
    }

    @Test
    void noBytesAtAllAreTooMuchForIt() {
        Property.inCases(2_000)
                .forAll(
                        Gen.ints(0, 255).map(Integer::byteValue).list(0, 200),
                        bytes -> {
                            byte[] content = new byte[bytes.size()];
                            for (int i = 0; i < content.length; i++) {
                                content[i] = bytes.get(i);
                            }
                            assertThat(decoder.decode(content)).isInstanceOf(Decoded.Refused.class);
                        });
    }

    @Test
    void anyTextMayStandInAValue() {
        Property.forAll(
                Gen.text(80),
                text -> {
                    String field = text.replaceAll("[|^~\\\\&\r\n\u000b\u001c]", "");
                    Reading reading =
                            Said.row("OBX|1|ST|150456^^MDC|1.1.1.1|x" + field + "|%|||||R")
                                    .reading();
                    assertThat(reading.text()).isEqualTo("x" + field.replace('\0', '\u2400'));
                });
    }

    private static void isWhole(Report report) {
        assertThat(report.readings()).isNotEmpty();
        for (Reading reading : report.readings()) {
            assertThat(reading.text()).hasSizeLessThanOrEqualTo(Values.LONGEST_TEXT);
            assertThat(reading.text()).doesNotContain("\0");
            reading.measurement()
                    .ifPresent(measurement -> {
                        assertThat(reading.status().isValid()).isTrue();
                        assertThat(reading.text()).hasSizeLessThanOrEqualTo(32);
                        assertThat(reading.unit()).isNotEmpty();
                    });
        }
    }

    private static List<byte[]> messages() {
        List<byte[]> messages = new ArrayList<>(OwnMessages.all());
        if (RealInput.isThere()) {
            messages.addAll(RealInput.messages());
        }
        return messages;
    }
}
