package daybreak.clinic.monitoring;

import daybreak.care.vitals.DeviceId;
import daybreak.clinic.device.DeviceEvents;
import daybreak.clinic.device.HeardDevices;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Digest;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Readings;
import daybreak.clinic.record.RecordUnreadable;
import daybreak.clinic.record.Stream;
import daybreak.devices.mllp.Ending;
import daybreak.devices.mllp.FrameHandler;
import daybreak.devices.mllp.MllpLimits;
import daybreak.devices.mllp.Peer;
import daybreak.devices.pcd.Acknowledgements;
import daybreak.devices.pcd.Decoded;
import daybreak.devices.pcd.Envelope;
import daybreak.devices.pcd.Fault;
import daybreak.devices.pcd.PcdDecoder;
import daybreak.quantities.time.ClinicClock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where monitors come in. Every frame gets the answer that commands.md promises: AA when all of it
 * is on disk, AE or AR when nothing of it is, and none, with the connection closed, when the store
 * cannot say.
 */
final class MonitorDoor implements FrameHandler {

    private static final Logger LOG = LoggerFactory.getLogger(MonitorDoor.class);
    private static final byte[] NO_ANSWER = {};
    private static final Actor.House LISTENER = new Actor.House("monitors");

    /** For what is kept of a sender that does not say who it is. */
    static final DeviceId UNNAMED = new DeviceId("unnamed");

    private final PcdDecoder decoder;
    private final Acknowledgements answers;
    private final Admission admission;
    private final Intake intake;
    private final Readings readings;
    private final Journal journal;
    private final Complaints complaints;
    private final History history;
    private final ClinicClock clock;
    private final int frameBytes;
    private final Replays replays;
    private final HeardDevices heard;
    private final RecentMessages recent = new RecentMessages();

    MonitorDoor(
            PcdDecoder decoder,
            Acknowledgements answers,
            Admission admission,
            Intake intake,
            Readings readings,
            Journal journal,
            Complaints complaints,
            History history,
            ClinicClock clock,
            Replays replays,
            HeardDevices heard,
            MllpLimits limits) {
        this.decoder = decoder;
        this.answers = answers;
        this.admission = admission;
        this.intake = intake;
        this.readings = readings;
        this.journal = journal;
        this.complaints = complaints;
        this.history = history;
        this.clock = clock;
        this.replays = replays;
        this.heard = heard;
        this.frameBytes = limits.frameBytes();
    }

    @Override
    public CompletableFuture<byte[]> answer(byte[] content, Peer peer) {
        Decoded decoded = decoder.decode(content);
        Optional<Fault> objection = admission.objectionTo(decoded);
        if (objection.isPresent()) {
            return refuse(decoded.envelope(), objection.get());
        }
        return switch (decoded) {
            case Decoded.Refused(var envelope, var fault) -> refuse(envelope, fault);
            case Decoded.NotTaken(var envelope, var fault) -> notTaken(envelope, fault);
            case Decoded.Kept message -> {
                heard.kept(sender(message), clock.now());
                yield once(message.envelope(), () -> keep(message));
            }
            case Decoded.Readings message -> {
                noteReplay(message, peer);
                heard.readings(sender(message), message.reports(), clock.now());
                yield once(message.envelope(), () -> take(message));
            }
        };
    }

    private void noteReplay(Decoded.Readings message, Peer peer) {
        if (message.envelope().sender().isReplay()) {
            message.reports().forEach(report -> replays.heard(peer, report.source()));
        }
    }

    @Override
    public void ended(Peer peer, Ending ending) {
        replays.ended(peer);
    }

    @Override
    public byte[] refuseTooLong(byte[] beginning, Peer peer) {
        Decoded.Refused refused = decoder.refuseTooLong(beginning, frameBytes);
        complaints.refused(refused.envelope(), refused.fault(), recent.refused(refused.envelope()));
        return answers.refused(refused.envelope(), refused.fault());
    }

    private CompletableFuture<byte[]> refuse(Envelope envelope, Fault fault) {
        complaints.refused(envelope, fault, recent.refused(envelope));
        return CompletableFuture.completedFuture(answers.refused(envelope, fault));
    }

    private CompletableFuture<byte[]> notTaken(Envelope envelope, Fault fault) {
        complaints.notTaken(envelope, fault);
        return CompletableFuture.completedFuture(answers.notTaken(envelope, fault));
    }

    private interface Act {
        CompletableFuture<Journal.Outcome> run();
    }

    /** A message that came before, or is on its way, gets the answer of the first. */
    private CompletableFuture<byte[]> once(Envelope envelope, Act act) {
        Optional<CompletableFuture<byte[]>> before = recent.answerTo(envelope);
        if (before.isPresent()) {
            return before.get();
        }
        if (recent.note(envelope) == RecentMessages.ControlId.REUSED) {
            complaints.controlIdReused(envelope);
        }
        CompletableFuture<byte[]> answer = answered(envelope, act);
        recent.remember(envelope, answer);
        return answer;
    }

    private CompletableFuture<byte[]> answered(Envelope envelope, Act act) {
        try {
            return act.run()
                    .handle((outcome, broken) ->
                            switch (outcome) {
                                case null -> unanswered(envelope, String.valueOf(broken));
                                case Journal.Outcome.Recorded _ -> answers.taken(envelope);
                                case Journal.Outcome.Moved _,
                                        Journal.Outcome.StoreAway _,
                                        Journal.Outcome.NoRoom _,
                                        Journal.Outcome.NotOwner _ ->
                                        unanswered(envelope, outcome.toString());
                            });
        } catch (RecordUnreadable e) {
            return CompletableFuture.completedFuture(unanswered(envelope, e.toString()));
        }
    }

    private static byte[] unanswered(Envelope envelope, String why) {
        LOG.warn("no answer to message {}: {}", envelope.controlId(), why);
        return NO_ANSWER;
    }

    private CompletableFuture<Journal.Outcome> take(Decoded.Readings message) {
        boolean isTimeless =
                message.reports().stream().anyMatch(report -> report.observedAt().isEmpty());
        Optional<Digest> digest =
                isTimeless ? Optional.of(digestOf(message.envelope())) : Optional.empty();
        if (digest.isPresent() && readings.knowsMessage(digest.get())) {
            return CompletableFuture.completedFuture(new Journal.Outcome.Recorded(List.of()));
        }
        return intake.take(new Delivery(message.reports(), message.envelope().controlId(), digest));
    }

    private CompletableFuture<Journal.Outcome> keep(Decoded.Kept message) {
        Digest digest = digestOf(message.envelope());
        if (history.knowsKeptMessage(digest)) {
            return CompletableFuture.completedFuture(new Journal.Outcome.Recorded(List.of()));
        }
        DeviceId device = sender(message);
        Record event =
                new DeviceEvents.MessageKept(
                        device, message.envelope().event(), digest.hex(), message.text());
        Fact fact = new Fact(Stream.device(device), clock.now(), LISTENER, event);
        return journal.append(Contribution.lasting(List.of(fact), List.of()));
    }

    private static Digest digestOf(Envelope envelope) {
        return new Digest(envelope.identity().digest().hex());
    }

    /** The device for which a message speaks as a whole, as far as its header says. */
    private static DeviceId sender(Decoded message) {
        return message.envelope().sender().device().orElse(UNNAMED);
    }
}
