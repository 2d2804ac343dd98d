package daybreak.simulation.monitor;

import daybreak.devices.monitor.MonitorValue;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Turns what a monitor has to say into messages, with whatever a test lets go wrong. */
final class Mouth {

    /** What a message is about. */
    enum What {
        SIGNS(""),
        PRESSURE("P");

        private final String mark;

        What(String mark) {
            this.mark = mark;
        }
    }

    private final int chair;
    private final Faults faults;
    private final Outbox outbox;
    private Optional<Spoken> overtaken = Optional.empty();
    private Optional<Spoken> frozen = Optional.empty();

    Mouth(int chair, Faults faults, Outbox outbox) {
        this.chair = chair;
        this.faults = faults;
        this.outbox = outbox;
    }

    void say(ObservationTime time, What what, List<MonitorValue> values) {
        ClinicTime at = new ClinicTime(time.instant());
        if (faults.at(Fault.Silent.class, at).isPresent()) {
            return;
        }
        Duration ahead =
                faults.at(Fault.Skewed.class, at).map(Fault.Skewed::ahead).orElse(Duration.ZERO);
        ObservationTime said = time.plus(ahead);
        Spoken.Framing framing =
                faults.at(Fault.HalfFrames.class, at).isPresent()
                        ? Spoken.Framing.CUT_OFF_FIRST
                        : Spoken.Framing.WHOLE;
        Spoken spoken = new Spoken(controlId(at, what), said, said, values, framing);
        send(at, what == What.SIGNS ? frozen(at, spoken) : spoken);
    }

    /** Never the same twice: a monitor says one thing of a kind at a time. */
    private String controlId(ClinicTime at, What what) {
        return chair + "-" + at.instant().toEpochMilli() + what.mark;
    }

    private Spoken frozen(ClinicTime at, Spoken now) {
        boolean time = faults.at(Fault.FrozenTime.class, at).isPresent();
        boolean values = faults.at(Fault.FrozenValues.class, at).isPresent();
        if (!time && !values) {
            frozen = Optional.empty();
            return now;
        }
        Spoken then = frozen.orElse(now);
        frozen = Optional.of(then);
        return new Spoken(
                now.controlId(),
                now.saidAt(),
                time ? then.observedAt() : now.observedAt(),
                then.values(),
                now.framing());
    }

    private void send(ClinicTime at, Spoken spoken) {
        if (faults.at(Fault.OutOfOrder.class, at).isPresent() && overtaken.isEmpty()) {
            overtaken = Optional.of(spoken);
            return;
        }
        outbox.add(spoken);
        overtaken.ifPresent(outbox::add);
        overtaken = Optional.empty();
        if (faults.at(Fault.Duplicates.class, at).isPresent()) {
            outbox.add(spoken);
        }
    }
}
