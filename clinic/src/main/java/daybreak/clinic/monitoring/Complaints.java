package daybreak.clinic.monitoring;

import daybreak.care.placement.Placements;
import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairInput;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.device.DeviceEvents;
import daybreak.clinic.device.HeardDevices;
import daybreak.clinic.device.RefusedMessage;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Stream;
import daybreak.devices.pcd.Answer;
import daybreak.devices.pcd.Envelope;
import daybreak.devices.pcd.Fault;
import daybreak.quantities.time.ClinicClock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is odd about what senders send, and who must know. */
final class Complaints {

    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);
    private static final Actor.House LISTENER = new Actor.House("monitors");

    /** The third refusal of one message is an alarm: its sender will not stop by itself. */
    private static final int REFUSALS_FOR_AN_ALARM = 3;

    private final Journal journal;
    private final ClinicClock clock;
    private final Supplier<Placements> placements;
    private final ChairDesk desk;
    private final HouseAlarms house;
    private final HeardDevices heard;

    Complaints(
            Journal journal,
            ClinicClock clock,
            Supplier<Placements> placements,
            ChairDesk desk,
            HouseAlarms house,
            HeardDevices heard) {
        this.journal = journal;
        this.clock = clock;
        this.placements = placements;
        this.desk = desk;
        this.house = house;
        this.heard = heard;
    }

    /** A message was not taken: its sender may send it elsewhere. */
    void notTaken(Envelope envelope, Fault fault) {
        note(envelope, fault, Answer.Code.NOT_TAKEN);
    }

    private void note(Envelope envelope, Fault fault, Answer.Code answer) {
        heard.refused(
                new RefusedMessage(
                        envelope.sender().device().orElse(MonitorDoor.UNNAMED),
                        envelope.controlId(),
                        answer.hl7(),
                        1,
                        clock.now(),
                        fault.place().toString(),
                        fault.words()));
    }

    /**
     * A message was refused.
     *
     * @param times how often this one has been
     */
    void refused(Envelope envelope, Fault fault, int times) {
        note(envelope, fault, Answer.Code.REFUSED);
        if (times != REFUSALS_FOR_AN_ALARM) {
            return;
        }
        Optional<DeviceId> sender = envelope.sender().device();
        Optional<ChairNumber> chair = sender.flatMap(placements.get()::chairOf);
        boolean isTold =
                chair.isPresent()
                        && desk.house(
                                        chair.get(),
                                        at ->
                                                new ChairInput.MessageRefused(
                                                        at,
                                                        sender.orElseThrow(),
                                                        envelope.controlId()))
                                instanceof WatchOutcome.Done;
        if (!isTold) {
            house.raise(
                    HouseCondition.MESSAGE_REFUSED,
                    sender.map(DeviceId::text).orElse("?") + " " + envelope.controlId());
        }
    }

    /** The sender has used a control id for something else before. */
    void controlIdReused(Envelope envelope) {
        envelope.sender()
                .device()
                .ifPresent(device ->
                        write(
                                device,
                                new DeviceEvents.ControlIdReused(device, envelope.controlId())));
    }

    private void write(DeviceId device, Record event) {
        Fact fact = new Fact(Stream.device(device), clock.now(), LISTENER, event);
        var _ =
                journal.append(Contribution.lasting(List.of(fact), List.of()))
                        .whenComplete((outcome, broken) -> {
                            if (!(outcome instanceof Journal.Outcome.Recorded)) {
                                LOG.error("not recorded: {} ({})", event, outcome, broken);
                            }
                        });
    }
}
