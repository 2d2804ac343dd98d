package daybreak.clinic.staff;

import daybreak.care.staff.StaffId;
import daybreak.clinic.shell.Refusal;
import java.time.Instant;
import java.util.List;

/** What became of a command about accounts. */
public sealed interface AccountOutcome {

    /** It is done and on disk. */
    record Done(StaffId id) implements AccountOutcome {}

    /**
     * It is done, and this code opens the account once, to set a password.
     *
     * @param code in plain text, for the last time
     * @param expiresAt by the machine's date
     */
    record DoneWithCode(StaffId id, String code, Instant expiresAt) implements AccountOutcome {}

    /** Nothing was changed. */
    record Refused(List<Refusal> refusals) implements AccountOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
