package daybreak.clinic.crash;

import daybreak.care.watch.ChairNumber;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.devices.mllp.MllpSender;
import daybreak.devices.mllp.Sending;
import daybreak.devices.monitor.Monitor;
import daybreak.devices.monitor.MonitorValue;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.devices.pcd.Answer;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.ObservationTime;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * A monitor that says something new as soon as the last thing was acknowledged, and knows what was.
 * What nobody answered is said again first, unchanged, when it is connected the next time.
 */
final class LoadedMonitor {

    private static final Instant BEGIN = Instant.parse("2026-03-02T10:30:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<KnownParameter> KNOWN =
            List.of(
                    KnownParameter.HEART_RATE,
                    KnownParameter.PULSE_RATE,
                    KnownParameter.SPO2,
                    KnownParameter.RESPIRATORY_RATE);

    private final ChairNumber chair;
    private final Monitor monitor;
    private final MachineClock clock;
    private final Semaphore heard;
    private int acknowledged;

    /**
     * @param heard given a permit at each acknowledgement
     */
    LoadedMonitor(ChairNumber chair, MachineClock clock, Semaphore heard) {
        this.heard = heard;
        this.chair = chair;
        this.clock = clock;
        this.monitor =
                new Monitor(
                        DemonstrationDevices.APPLICATION,
                        DemonstrationDevices.monitorAt(chair),
                        ZoneOffset.UTC);
    }

    /** How many of its messages were acknowledged: the first so many, in their order. */
    int acknowledged() {
        return acknowledged;
    }

    ChairNumber chair() {
        return chair;
    }

    /** Speaks until nobody answers any more. */
    void speak(InetSocketAddress clinic) throws IOException {
        try (MllpSender sender = MllpSender.connect(clinic, Optional.empty(), PATIENCE, clock)) {
            while (isTaken(sender.send(message(acknowledged)), acknowledged)) {
                acknowledged++;
                heard.release();
            }
        }
    }

    private boolean isTaken(Sending sending, int number) {
        return switch (sending) {
            case Sending.Unanswered _ -> false;
            case Sending.Answered(var content) -> {
                Answer answer = Answer.read(content).orElseThrow();
                if (answer.code() != Answer.Code.TAKEN
                        || !answer.controlId().equals(controlId(chair, number))) {
                    throw new IllegalStateException("message " + number + " got " + answer);
                }
                yield true;
            }
        };
    }

    private byte[] message(int number) {
        ObservationTime at = ObservationTime.of(observedAt(number));
        return monitor.says(
                controlId(chair, number),
                at,
                at,
                KNOWN.stream()
                        .map(parameter -> MonitorValue.of(parameter, value(number)))
                        .toList());
    }

    static String controlId(ChairNumber chair, int number) {
        return "load-" + chair + "-" + number;
    }

    static Instant observedAt(int number) {
        return BEGIN.plusSeconds(number);
    }

    /** What every parameter of that message says: possible for each of them. */
    static String value(int number) {
        return Integer.toString(60 + number % 37);
    }

    /** The place of a parameter in every message. */
    static int place(String mdc) {
        for (int i = 0; i < KNOWN.size(); i++) {
            if (Integer.toString(KNOWN.get(i).mdc()).equals(mdc)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no parameter of these messages: " + mdc);
    }

    static int valuesAMessage() {
        return KNOWN.size();
    }
}
