package daybreak.clinic.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.watch.ChairNumber;
import daybreak.clinic.OpenFiles;
import daybreak.clinic.TestClinic;
import daybreak.clinic.TestCommands;
import daybreak.clinic.shell.ThisClinic;
import daybreak.console.manner.ExitStatus;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.devices.mllp.MllpSender;
import daybreak.devices.mllp.Sending;
import daybreak.devices.monitor.Monitor;
import daybreak.devices.monitor.MonitorValue;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.devices.pcd.Answer;
import daybreak.devices.samples.Mutator;
import daybreak.devices.samples.OwnMessages;
import daybreak.devices.samples.RealInput;
import daybreak.quantities.random.RandomSource;
import daybreak.quantities.random.RandomStream;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.ObservationTime;
import daybreak.testkit.hazards.Controls;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged frames of the samples, one after the other, at a clinic to which another monitor speaks:
 * some hundreds here, a million in a full check. (That each message decodes rightly is proven by
 * many more in {@code devices}.)
 */
class DamagedMessagesIT {

    private static final int CASES = Boolean.getBoolean("daybreak.full") ? 1_000_000 : 600;
    private static final int BETWEEN_GOOD_ONES = 20;
    private static final long SEED = Long.getLong("daybreak.seed", 1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir private Path place;

    @Test
    @Controls("H17")
    void eachIsStoredWholeOrNotAtAllAndAnotherMonitorNoticesNothing(TestReporter reporter)
            throws Exception {
        Path data = place.resolve("data");
        OpenFiles files;
        ExpectedReadings expected;
        try (TestClinic clinic = TestClinic.open(data, TestClinic.Wanted.chairs(1))) {
            expected = new ExpectedReadings(clinic.part(ThisClinic.class).zone());
            try (Neighbour neighbour = new Neighbour(clinic, expected)) {
                sendDamaged(clinic.monitorsAt(), expected, neighbour);
            }
            files = OpenFiles.export(data, place.resolve("open"));
        }

        assertThat(ExpectedReadings.in(files))
                .as(expected.counts())
                .isEqualTo(expected.rows())
                .hasSizeGreaterThan(CASES / 10);
        assertThat(expected.taken()).isGreaterThan(CASES / 10);
        assertThat(expected.refused()).isGreaterThan(CASES / 100);
        reporter.publishEntry(CASES + " damaged frames", expected.counts());
        TestCommands.Ended verified = TestCommands.run("verify", "--data", data);
        assertThat(verified.status()).as("%s", verified).isEqualTo(ExitStatus.DONE);
    }

    private static void sendDamaged(
            InetSocketAddress clinic, ExpectedReadings expected, Neighbour neighbour)
            throws IOException {
        RandomStream random = new RandomSource(SEED).stream("damaged frames");
        Mutator mutator = Mutator.of(random);
        List<byte[]> messages = messages();
        Wire wire = new Wire(clinic);
        try {
            for (int i = 0; i < CASES; i++) {
                byte[] message = messages.get(random.nextInt(messages.size()));
                byte[] bytes = mutator.damaged(WireText.framed(message));
                WireText meaning = WireText.of(bytes);
                check(wire.send(bytes, meaning), meaning, expected);
                switch (meaning.ending()) {
                    case BETWEEN_FRAMES -> {}
                    case WITHIN_A_FRAME -> {
                        wire.close();
                        wire = new Wire(clinic);
                    }
                    case GARBAGE -> {
                        wire.awaitEnd();
                        wire.close();
                        wire = new Wire(clinic);
                    }
                }
                if (i % BETWEEN_GOOD_ONES == 0) {
                    neighbour.speaks();
                }
            }
        } finally {
            wire.close();
        }
    }

    private static void check(List<byte[]> answers, WireText meaning, ExpectedReadings expected) {
        for (int i = 0; i < answers.size(); i++) {
            byte[] content = meaning.frames().get(i);
            Optional<Answer.Code> code = Answer.read(answers.get(i)).map(Answer::code);
            assertThat(code)
                    .as(() -> new String(content, ISO_8859_1))
                    .contains(expected.answerTo(content));
        }
    }

    private static List<byte[]> messages() {
        List<byte[]> messages = new ArrayList<>(OwnMessages.all());
        if (RealInput.isThere()) {
            messages.addAll(RealInput.messages());
        }
        return messages;
    }

    /** A monitor in good order, on one connection all the while. */
    private static final class Neighbour implements AutoCloseable {

        private static final Instant BEGIN = Instant.parse("2026-03-02T10:30:00Z");
        private static final Monitor MONITOR =
                new Monitor(
                        DemonstrationDevices.APPLICATION,
                        DemonstrationDevices.monitorAt(new ChairNumber(1)),
                        ZoneOffset.UTC);

        private final MllpSender sender;
        private final ExpectedReadings expected;
        private int said;

        Neighbour(TestClinic clinic, ExpectedReadings expected) throws IOException {
            this.expected = expected;
            this.sender =
                    MllpSender.connect(
                            clinic.monitorsAt(),
                            Optional.empty(),
                            PATIENCE,
                            clinic.part(MachineClock.class));
        }

        void speaks() {
            said++;
            ObservationTime at = ObservationTime.of(BEGIN.plusSeconds(said));
            byte[] message =
                    MONITOR.says(
                            "neighbour-" + said,
                            at,
                            at,
                            List.of(MonitorValue.of(KnownParameter.SPO2, "97")));
            assertThat(sender.send(message))
                    .isInstanceOfSatisfying(
                            Sending.Answered.class,
                            answered ->
                                    assertThat(Answer.read(answered.answer()).map(Answer::code))
                                            .contains(expected.answerTo(message)));
        }

        @Override
        public void close() {
            sender.close();
        }
    }
}
