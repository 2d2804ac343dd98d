package daybreak.clinic.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.watch.ChairNumber;
import daybreak.clinic.TestClinic;
import daybreak.clinic.shell.ThisClinic;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.devices.mllp.MllpSender;
import daybreak.devices.mllp.Sending;
import daybreak.devices.monitor.Monitor;
import daybreak.devices.monitor.MonitorValue;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.devices.pcd.Answer;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import daybreak.quantities.time.ObservationTime;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A monitor in good order, on one connection all the while. */
final class Neighbour implements AutoCloseable {

    private static final Instant BEGIN = Instant.parse("2026-03-02T10:30:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Monitor MONITOR =
            new Monitor(
                    DemonstrationDevices.APPLICATION,
                    DemonstrationDevices.monitorAt(new ChairNumber(1)),
                    ZoneOffset.UTC);

    private final MachineClock clock;
    private final MllpSender sender;
    private final ExpectedReadings expected;
    private int said;
    private Duration longestWait = Duration.ZERO;

    Neighbour(TestClinic clinic) throws IOException {
        this.clock = clinic.part(MachineClock.class);
        this.expected = new ExpectedReadings(clinic.part(ThisClinic.class).zone());
        this.sender = MllpSender.connect(clinic.monitorsAt(), Optional.empty(), PATIENCE, clock);
    }

    /** Says the next thing as soon as the last was taken, until the others are done. */
    Neighbour speakUntil(BooleanSupplier othersAreDone) {
        while (!othersAreDone.getAsBoolean()) {
            speaks();
        }
        return this;
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
        Answer.Code wanted = expected.answerTo(message, said);
        MachineTime sent = clock.now();
        Sending sending = sender.send(message);
        Duration wait = sent.until(clock.now());
        longestWait = wait.compareTo(longestWait) > 0 ? wait : longestWait;
        assertThat(sending)
                .as("the neighbour's message %s after %s", said, wait)
                .isInstanceOfSatisfying(
                        Sending.Answered.class,
                        answered ->
                                assertThat(Answer.read(answered.answer()).map(Answer::code))
                                        .contains(wanted));
    }

    ExpectedReadings expected() {
        return expected;
    }

    @Override
    public String toString() {
        return said
                + " messages of a neighbour, the slowest answer "
                + longestWait.toMillis()
                + " ms";
    }

    @Override
    public void close() {
        sender.close();
    }
}
