package daybreak.care.watch;

import daybreak.care.alarm.Tier;

/** What a station near the chair should let people hear. */
public sealed interface ChairSound {

    /** At least one alarm sounds; the tier is that of the most urgent one that does. */
    record Sounding(Tier tier) implements ChairSound {}

    /** Alarms stand, and all of them are silent for a limited time. */
    record Silenced() implements ChairSound {}

    /** No alarm stands. */
    record Quiet() implements ChairSound {}
}
