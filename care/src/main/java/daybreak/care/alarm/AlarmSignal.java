package daybreak.care.alarm;

import daybreak.care.staff.StaffId;

/** What may happen to one alarm. */
public sealed interface AlarmSignal {

    /** Its delay is complete. */
    record Complete(Tier tier) implements AlarmSignal {}

    /** The condition has become more urgent. */
    record Rise(Tier tier) implements AlarmSignal {}

    /** Somebody has seen it and takes it on. */
    record Acknowledge(StaffId by) implements AlarmSignal {}

    /** Somebody silences it for a limited time, without claiming to have acted. */
    record Pause() implements AlarmSignal {}

    /** The time for which it was silent is over. */
    record SilenceOver() implements AlarmSignal {}

    /** The condition has gone, or is not judged any more. */
    record Subside() implements AlarmSignal {}

    /** Somebody has looked at what the condition was. */
    record Review(StaffId by) implements AlarmSignal {}
}
