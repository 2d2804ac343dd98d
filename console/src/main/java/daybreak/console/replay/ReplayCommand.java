package daybreak.console.replay;

import daybreak.care.watch.ChairNumber;
import daybreak.console.manner.Arguments;
import daybreak.console.manner.Command;
import daybreak.console.manner.CommandTable;
import daybreak.console.manner.Complaint;
import daybreak.console.manner.ExitStatus;
import daybreak.console.manner.Outcome;
import daybreak.console.manner.Progress;
import daybreak.console.manner.Surroundings;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.devices.monitor.Monitor;
import daybreak.devices.pcd.Sender;
import daybreak.devices.recording.Moment;
import daybreak.devices.recording.Recording;
import daybreak.devices.recording.RecordingFile;
import daybreak.devices.recording.RecordingResult;
import daybreak.quantities.time.MachineTime;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code replay}: sends a recording as a chair's monitor. */
public final class ReplayCommand implements Command {

    private static final DateTimeFormatter RUN =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Override
    public CommandTable table() {
        return ReplayCall.TABLE;
    }

    @Override
    public Outcome run(Arguments arguments, Surroundings surroundings) {
        Path file = arguments.of(ReplayCall.FILE);
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            return Outcome.failed(
                    ExitStatus.WRONG_CALL,
                    new Complaint("the file cannot be read", file.toString(), e.toString()));
        }
        return switch (RecordingFile.read(content, ZoneOffset.UTC)) {
            case RecordingResult.Refused(var flaws) ->
                    new Outcome.Failed(
                            ExitStatus.WRONG_CALL,
                            flaws.stream().map(flaw -> complaint(file, flaw)).toList());
            case RecordingResult.Read(var recording) ->
                    askClinic(recording, arguments, surroundings);
        };
    }

    private static Outcome askClinic(
            Recording recording, Arguments arguments, Surroundings surroundings) {
        ClinicDoor door = new ClinicDoor(arguments.of(ReplayCall.CLINIC));
        MachineTime asked = surroundings.clock().now();
        return switch (door.ask()) {
            case HealthReading.Silent(var why) ->
                    Outcome.failed(
                            ExitStatus.NOT_READY,
                            new Complaint(
                                    "no clinic answers at " + arguments.of(ReplayCall.CLINIC),
                                    why,
                                    "start it with ./daybreak, or say where it is with --clinic"));
            case HealthReading.Answered(var health) ->
                    Admission.refusal(health, arguments.ifSaid(ReplayCall.SPEED))
                            .orElseGet(() ->
                                    perform(
                                            recording,
                                            arguments,
                                            surroundings,
                                            door,
                                            health,
                                            asked));
        };
    }

    private static Outcome perform(
            Recording recording,
            Arguments arguments,
            Surroundings surroundings,
            ClinicDoor door,
            ClinicHealth health,
            MachineTime asked) {
        recording.notes().forEach(note -> surroundings.say("note: " + note));
        InetSocketAddress to = arguments.of(ReplayCall.TO);
        ChairNumber chair = new ChairNumber(arguments.of(ReplayCall.CHAIR));
        List<Moment> moments = upTo(arguments.ifSaid(ReplayCall.LIMIT), recording.moments());
        Player.Ended ended;
        try (Delivery delivery = new Delivery(to, surroundings.clock());
                Progress progress = new Progress(surroundings, "messages sent", moments.size())) {
            delivery.connect();
            Player player =
                    new Player(
                            new Monitor(
                                    Sender.REPLAY,
                                    DemonstrationDevices.monitorAt(chair),
                                    health.zone()),
                            "replay-" + chair + "-" + RUN.format(health.now().instant()),
                            delivery,
                            door,
                            surroundings.clock(),
                            progress,
                            new ClinicPace(health.now(), asked, health.speed()));
            ended = player.play(moments);
        } catch (IOException e) {
            return Outcome.failed(
                    ExitStatus.NOT_READY,
                    new Complaint(
                            "nothing takes monitors at " + to.getHostString() + ":" + to.getPort(),
                            String.valueOf(e.getMessage()),
                            "say where with --to: the demonstration prints it as \"Monitors:\""));
        }
        return Result.of(ended, arguments, surroundings);
    }

    private static List<Moment> upTo(Optional<Duration> limit, List<Moment> moments) {
        return limit.map(end ->
                        moments.stream()
                                .filter(moment -> moment.offset().compareTo(end) <= 0)
                                .toList())
                .orElse(moments);
    }

    private static Complaint complaint(Path file, RecordingResult.Flaw flaw) {
        return new Complaint(file + ", " + flaw.place(), flaw.found(), "wanted: " + flaw.wayOut());
    }
}
