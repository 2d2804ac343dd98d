package daybreak.console.replay;

import daybreak.console.manner.Complaint;
import daybreak.console.manner.ExitStatus;
import daybreak.console.manner.Outcome;
import daybreak.quantities.time.ClockSpeed;
import java.util.Optional;

/** Whether a clinic is one that a recording may be played into. */
final class Admission {

    private Admission() {}

    /**
     * Why not; empty where it may.
     *
     * @param asked the speed that the call named, if it named one
     */
    static Optional<Outcome> refusal(ClinicHealth health, Optional<Integer> asked) {
        if (!health.isDemonstration()) {
            return refused(
                    ExitStatus.FOUND_WRONG,
                    new Complaint(
                            "a clinic takes no replay, and this one's mode is",
                            health.mode(),
                            "replay into a demonstration, which ./daybreak starts"));
        }
        if (health.speed().equals(ClockSpeed.STILL)) {
            return refused(
                    ExitStatus.FOUND_WRONG,
                    new Complaint(
                            "the demonstration's clock stands still",
                            "",
                            "start it without --hold"));
        }
        int speed = health.speed().times();
        if (asked.isPresent() && asked.get() != speed) {
            return refused(
                    ExitStatus.WRONG_CALL,
                    new Complaint(
                            "--speed is not the clinic's",
                            asked.get().toString(),
                            "write --speed "
                                    + speed
                                    + " or leave it out, or start the demonstration with --speed "
                                    + asked.get()));
        }
        return Optional.empty();
    }

    private static Optional<Outcome> refused(ExitStatus status, Complaint complaint) {
        return Optional.of(Outcome.failed(status, complaint));
    }
}
