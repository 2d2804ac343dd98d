package daybreak.console.replay;

import daybreak.console.manner.Progress;
import daybreak.devices.monitor.Monitor;
import daybreak.devices.monitor.MonitorValue;
import daybreak.devices.pcd.Answer;
import daybreak.devices.recording.Moment;
import daybreak.devices.recording.Sample;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Plays the moments of a recording, each when the clinic's clock has come to it. */
final class Player implements Delivery.Events {

    /** A clinic's clock that is further behind than this was not running: it is followed. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final Monitor monitor;
    private final String run;
    private final Delivery delivery;
    private final ClinicDoor door;
    private final MachineClock clock;
    private final Progress progress;
    private final PlayReport report = new PlayReport();
    private ClinicPace pace;
    private boolean complained;

    /**
     * @param run begins the control id of each message: another one for each replay
     * @param pace the clinic's clock as it was last known
     */
    Player(
            Monitor monitor,
            String run,
            Delivery delivery,
            ClinicDoor door,
            MachineClock clock,
            Progress progress,
            ClinicPace pace) {
        this.monitor = monitor;
        this.run = run;
        this.delivery = delivery;
        this.door = door;
        this.clock = clock;
        this.progress = progress;
        this.pace = pace;
    }

    /** How the playing ended. */
    sealed interface Ended {

        /** Every moment was answered. */
        record Played(PlayReport report) implements Ended {}

        /** The clinic does not take the replay. */
        record NotAdmitted(String why) implements Ended {}

        /** The clinic no longer answers. */
        record Abandoned(PlayReport report, String why) implements Ended {}
    }

    /** Takes the chair, then plays every moment. */
    Ended play(List<Moment> moments) {
        Optional<Ended> notTaken = takeChair();
        if (notTaken.isPresent()) {
            return notTaken.get();
        }
        followClinic();
        ClinicTime start = wholeMillisecond(pace.at(clock.now()));
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            ClinicTime due = start.plus(moment.offset());
            waitFor(due);
            Optional<String> abandoned = send(i + 1, moment, due);
            if (abandoned.isPresent()) {
                return new Ended.Abandoned(report, abandoned.get());
            }
            progress.reached(i + 1);
        }
        return new Ended.Played(report);
    }

    @Override
    public void connectedAgain() {
        progress.note("connected again; going on where it stopped");
        complained = false;
        followClinic();
    }

    @Override
    public void unanswered(String why) {
        report.sentAgain();
        if (!complained) {
            progress.note("no answer (" + why + "); sending again until there is one");
            complained = true;
        }
    }

    /** A message without values: once it is answered, nobody else speaks for the chair. */
    private Optional<Ended> takeChair() {
        String controlId = run + "-0";
        ObservationTime now = ObservationTime.of(pace.at(clock.now()).instant());
        byte[] message = monitor.says(controlId, now, now, List.of());
        return switch (delivery.deliver(message, controlId, this)) {
            case Delivery.Delivered.GivenUp(var why) ->
                    Optional.of(new Ended.Abandoned(report, why));
            case Delivery.Delivered.Answered(Answer(var code, _, var words), _) ->
                    code == Answer.Code.TAKEN
                            ? Optional.empty()
                            : Optional.of(new Ended.NotAdmitted(code.hl7() + " " + words));
        };
    }

    private Optional<String> send(int number, Moment moment, ClinicTime due) {
        String controlId = run + "-" + number;
        ObservationTime observedAt = new ObservationTime(due.instant());
        ObservationTime saidAt = ObservationTime.of(pace.at(clock.now()).instant());
        byte[] message =
                monitor.says(
                        controlId,
                        saidAt.isBefore(observedAt) ? observedAt : saidAt,
                        observedAt,
                        values(moment, observedAt));
        report.sent();
        return switch (delivery.deliver(message, controlId, this)) {
            case Delivery.Delivered.GivenUp(var why) -> Optional.of(why);
            case Delivery.Delivered.Answered(Answer(var code, _, var words), var after) -> {
                switch (code) {
                    case TAKEN -> report.acknowledged(after);
                    case REFUSED, NOT_TAKEN -> report.refused(after, code.hl7() + " " + words);
                }
                yield Optional.empty();
            }
        };
    }

    private static List<MonitorValue> values(Moment moment, ObservationTime observedAt) {
        return moment.samples().stream().map(sample -> value(sample, observedAt)).toList();
    }

    private static MonitorValue value(Sample sample, ObservationTime observedAt) {
        return new MonitorValue(
                sample.parameter(),
                sample.text(),
                sample.unit(),
                sample.age().isZero()
                        ? Optional.empty()
                        : Optional.of(observedAt.minus(sample.age())));
    }

    /**
     * Asks the clinic for its time. A clock that ran on as known is left as it is, so that the pace
     * does not jitter; one that stood still, because the clinic was started again, is followed.
     */
    private void followClinic() {
        MachineTime before = clock.now();
        if (!(door.ask() instanceof HealthReading.Answered(var health))) {
            return;
        }
        MachineTime middle = before.plus(before.until(clock.now()).dividedBy(2));
        Duration off = pace.at(middle).until(health.now()).abs();
        Duration tolerated = pace.speed().clinicTimeIn(TOLERANCE);
        if (off.compareTo(tolerated) > 0 || report.answered() == 0) {
            pace = new ClinicPace(health.now(), middle, health.speed());
        }
    }

    private void waitFor(ClinicTime due) {
        MachineTime when = pace.when(due);
        Duration left = clock.now().until(when);
        while (left.isPositive()) {
            LockSupport.parkNanos(left.toNanos());
            left = clock.now().until(when);
        }
    }

    private static ClinicTime wholeMillisecond(ClinicTime time) {
        return ClinicTime.of(time.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
