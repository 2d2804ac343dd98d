package daybreak.devices.recording;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.ParameterCode;
import daybreak.devices.samples.OwnMessages;
import daybreak.devices.samples.RealInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingFileTest {

    private static final ParameterCode HEART_RATE = new ParameterCode(147842, "heart_rate");
    private static final ParameterCode PULSE_RATE = new ParameterCode(149530, "pulse_rate");
    private static final ParameterCode SPO2 = new ParameterCode(150456, "spo2");
    private static final ParameterCode RESPIRATION = new ParameterCode(151562, "respiratory_rate");

    @Test
    void aSecondATimeWithMissingSamplesLeftOut() {
        Recording recording =
                recording(
                        """
                        Time [s], HR, PULSE, RESP, SpO2
                        -0,77,75,17,97
                        1,NaN,75,0,
                        2,NaN,NaN,NaN,NaN
                        3,76, ,NaN,98
                        """);

        assertThat(recording.form()).isEqualTo(Recording.Form.BIDMC);
        assertThat(recording.notes()).isEmpty();
        assertThat(recording.moments())
                .containsExactly(
                        new Moment(
                                Duration.ZERO,
                                List.of(
                                        sample(HEART_RATE, "77", "{beat}/min"),
                                        sample(PULSE_RATE, "75", "{beat}/min"),
                                        sample(RESPIRATION, "17", "{breath}/min"),
                                        sample(SPO2, "97", "%"))),
                        new Moment(
                                Duration.ofSeconds(1),
                                List.of(
                                        sample(PULSE_RATE, "75", "{beat}/min"),
                                        sample(RESPIRATION, "0", "{breath}/min"))),
                        new Moment(
                                Duration.ofSeconds(3),
                                List.of(
                                        sample(HEART_RATE, "76", "{beat}/min"),
                                        sample(SPO2, "98", "%"))));
    }

    @Test
    void aRecordingThatBeginsBeforeZeroBeginsAtItsFirstMoment() {
        assertThat(recording("Time [s], HR\n-1,63\n0,63\n1,64\n").moments())
                .extracting(Moment::offset)
                .containsExactly(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void minutesInWhichZeroIsNoReading() {
        Recording recording =
                recording(
                        """
                        minute,HR,ABPSys,ABPDias,ABPMean,PULSE,RESP,SpO2,NBPSys,NBPDias,NBPMean
                        0,0,0,0,0,0,0,0,,,
                        14,55.6,0,0,0,55,12.4,96,120,72,89
                        15,0,118,0,0,0,0,0,,,
                        """);

        assertThat(recording.form()).isEqualTo(Recording.Form.MIMIC);
        assertThat(recording.notes()).singleElement().asString().contains("ABPSys");
        assertThat(recording.moments()).hasSize(2);
        Moment first = recording.moments().getFirst();
        assertThat(first.offset()).isEqualTo(Duration.ofMinutes(14));
        assertThat(first.samples())
                .extracting(sample -> sample.parameter().mdc() + " " + sample.text())
                .containsExactly(
                        "147842 55.6",
                        "149530 55",
                        "151562 12.4",
                        "150456 96",
                        "150021 120",
                        "150022 72",
                        "150023 89");
        assertThat(recording.moments().getLast().samples())
                .containsExactly(sample(new ParameterCode(0, "ABPSys"), "118", "mm[Hg]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Time [s], HR, ECG/0,77,1; line 1; ECG",
                "Time [s], HR, HR/0,77,1; line 1; twice",
                "Time [s], HR/0,77/1,abc; line 3; abc",
                "Time [s], HR/0,77/1,1e3; line 3; 1e3",
                "Time [s], HR/0,77/x,78; line 3; x",
                "Time [s], HR/0,77/0,78; line 3; time",
                "Time [s], HR/5,77/4,78; line 3; time",
                "Time [s], HR/; the file; no reading",
                "Time [s], HR/0,NaN; the file; no reading",
                "breaths ann1,breaths ann2/1,2; line 1; breaths",
                "; line 1; ''",
                "minute,HR/0,77,5; the file; record",
            })
    void whatCannotBeReadIsRefusedWithItsPlace(String text, String place, String found) {
        List<RecordingResult.Flaw> flaws = refused(text == null ? "" : text.replace('/', '\n'));

        assertThat(flaws).hasSize(1);
        assertThat(flaws.getFirst().place()).isEqualTo(place);
        assertThat(flaws.getFirst().found()).contains(found);
        assertThat(flaws.getFirst().wayOut()).isNotBlank();
    }

    @Test
    void everyFlawIsToldUpToALimit() {
        assertThat(refused("Time [s], HR\n0,a\n1,b\n2,c\n"))
                .extracting(RecordingResult.Flaw::place)
                .containsExactly("line 2", "line 3", "line 4");
        assertThat(refused("Time [s], HR\n" + "x,1\n".repeat(100)))
                .hasSize(RecordingResult.MOST_FLAWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n", "\n"})
    void messagesOneAfterTheOther(String lineEnd) {
        StringBuilder text = new StringBuilder();
        for (byte[] message : OwnMessages.all()) {
            text.append(new String(message, StandardCharsets.UTF_8).replace("\r", lineEnd));
        }

        areOwnMessages(recording(text.toString()));
    }

    @Test
    void messagesInFrames() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] message : OwnMessages.all()) {
            content.write(0x0B);
            content.writeBytes(message);
            content.write(0x1C);
            content.write('\r');
        }

        areOwnMessages(recording(content.toByteArray()));
    }

    @Test
    void aMessageThatCannotBeReadRefusesTheFile() {
        String good = "MSH|^~\\&|M||||20260302||ORU^R01|1|P|2.6\rOBX|1|NM|150456^^MDC||97|%\r";

        assertThat(refused(good + good.replace("|%", "|mmHg")))
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.place()).isEqualTo("message 2");
                    assertThat(flaw.wayOut()).contains("spo2 cannot be in mm[Hg]");
                });
        assertThat(refused(good.replace("20260302", "")))
                .singleElement()
                .extracting(RecordingResult.Flaw::found)
                .isEqualTo("no time");
    }

    @Test
    void aCuffsOldValueKeepsItsAge() {
        Recording recording =
                recording(RealInput.message("ihe-tf-pcd01-philips-monitor-nibp-ecg.hl7"));

        assertThat(recording.moments()).hasSize(1);
        assertThat(recording.moments().getFirst().samples())
                .filteredOn(sample -> sample.parameter().mdc() == 150021)
                .containsExactly(
                        new Sample(
                                new ParameterCode(150021, "systolic"),
                                "117",
                                "mm[Hg]",
                                Duration.parse("PT6H36M56S")));
    }

    @Test
    void everyRecordingOfTheIntensiveCareUnitIsReadToTheLastSample() throws IOException {
        try (var files = Files.list(RealInput.at("vitals/bidmc_numerics_1hz"))) {
            List<Path> numerics =
                    files.filter(file -> file.toString().endsWith("_Numerics.csv"))
                            .sorted()
                            .toList();
            assertThat(numerics).hasSize(26);
            for (Path file : numerics) {
                assertThat(samples(recording(Files.readAllBytes(file))))
                        .as(file.toString())
                        .isEqualTo(numbersIn(file, "NaN"));
            }
        }
    }

    @Test
    void theLongRecordingIsReadToTheLastSample() throws IOException {
        Path file = RealInput.at("vitals/mimic_numerics_1min/s00001_numerics_decoded.csv");
        Recording recording = recording(Files.readAllBytes(file));

        assertThat(samples(recording)).isEqualTo(numbersIn(file, "0"));
        assertThat(recording.moments().getFirst().samples())
                .containsExactly(sample(RESPIRATION, "23", "{breath}/min"));
    }

    @Test
    void theFilesBesideTheRecordingsAreNone() throws IOException {
        Path folder = RealInput.at("vitals/bidmc_numerics_1hz");
        for (String file : List.of("bidmc_01_Fix.txt", "bidmc_01_Breaths.csv")) {
            assertThat(RecordingFile.read(Files.readAllBytes(folder.resolve(file)), ZoneOffset.UTC))
                    .isInstanceOf(RecordingResult.Refused.class);
        }
    }

    private static void areOwnMessages(Recording recording) {
        assertThat(recording.form()).isEqualTo(Recording.Form.HL7);
        assertThat(recording.notes()).singleElement().asString().startsWith("4 messages");
        assertThat(recording.moments()).hasSize(3);
        assertThat(recording.moments().getFirst().samples())
                .extracting(Sample::text)
                .contains("080", "98", "---");
    }

    /** Counted by splitting lines: no code of the product. */
    private static long numbersIn(Path file, String absent) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .flatMap(line -> List.of(line.split(",", -1)).stream().skip(1))
                .map(String::strip)
                .filter(field -> !field.isEmpty() && !field.equals(absent))
                .count();
    }

    private static long samples(Recording recording) {
        return recording.moments().stream().mapToLong(moment -> moment.samples().size()).sum();
    }

    private static Sample sample(ParameterCode parameter, String text, String unit) {
        return new Sample(parameter, text, unit, Duration.ZERO);
    }

    private static Recording recording(String text) {
        return recording(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Recording recording(byte[] content) {
        RecordingResult result = RecordingFile.read(content, ZoneOffset.UTC);
        assertThat(result).isInstanceOf(RecordingResult.Read.class);
        return ((RecordingResult.Read) result).recording();
    }

    private static List<RecordingResult.Flaw> refused(String text) {
        RecordingResult result =
                RecordingFile.read(text.getBytes(StandardCharsets.UTF_8), ZoneOffset.UTC);
        assertThat(result).isInstanceOf(RecordingResult.Refused.class);
        return ((RecordingResult.Refused) result).flaws();
    }
}
