package daybreak.clinic.device;

import daybreak.care.vitals.DeviceId;
import daybreak.clinic.TestClinic;
import daybreak.devices.mllp.MllpSender;
import daybreak.devices.mllp.Sending;
import daybreak.devices.monitor.Monitor;
import daybreak.devices.monitor.MonitorValue;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.devices.pcd.Answer;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ObservationTime;
import daybreak.quantities.time.SystemMachineClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Monitors of another maker that speak to a clinic, one message a connection. */
final class Strangers {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TestClinic clinic;
    private int messages;

    Strangers(TestClinic clinic) {
        this.clinic = clinic;
    }

    /** What a monitor would say of its patient's saturation now. */
    String says(String eui64, String spo2) {
        ObservationTime now = ObservationTime.ofArrival(clinic.part(ClinicClock.class).now());
        messages++;
        Monitor monitor = new Monitor("ACME", new DeviceId(eui64), ZoneOffset.UTC);
        byte[] message =
                monitor.says(
                        "m" + messages,
                        now,
                        now,
                        List.of(MonitorValue.of(KnownParameter.SPO2, spo2)));
        return new String(message, StandardCharsets.UTF_8);
    }

    /** Sends a message and tells the code of its answer. */
    String answer(String message) throws IOException {
        try (MllpSender sender =
                MllpSender.connect(
                        clinic.monitorsAt(),
                        Optional.empty(),
                        PATIENCE,
                        new SystemMachineClock())) {
            return switch (sender.send(message.getBytes(StandardCharsets.UTF_8))) {
                case Sending.Answered(var answer) -> Answer.read(answer).orElseThrow().code().hl7();
                case Sending.Unanswered(var why) -> throw new AssertionError(why);
            };
        }
    }
}
