package daybreak.care.alarm;

import daybreak.care.staff.StaffId;

/**
 * Where one alarm stands in its life. {@link AlarmLifecycle} is the only way from one state to the
 * next.
 */
public sealed interface AlarmState {

    /** Its condition has begun; its delay runs. It is in no list yet. */
    record Pending() implements AlarmState {}

    /** It stands, nobody has acknowledged it, and it sounds. */
    record Sounding(Tier tier) implements AlarmState {}

    /** It stands, nobody has acknowledged it, and its sound is paused for a limited time. */
    record Paused(Tier tier) implements AlarmState {}

    /** It stands, somebody has acknowledged it, and it is silent for a limited time. */
    record Acknowledged(Tier tier, StaffId by) implements AlarmState {}

    /** It stands, somebody has acknowledged it, that time is over, and it sounds again. */
    record Resounding(Tier tier, StaffId acknowledgedBy) implements AlarmState {}

    /** Its condition has gone; the list keeps it until somebody has reviewed it. Silent. */
    record Latched(Tier tier) implements AlarmState {}

    /** It has left the list. */
    record Cleared() implements AlarmState {}

    /** True when its condition stands. */
    default boolean isStanding() {
        return switch (this) {
            case Sounding _, Paused _, Acknowledged _, Resounding _ -> true;
            case Pending _, Latched _, Cleared _ -> false;
        };
    }

    /** True when it asks to be heard at this moment. */
    default boolean isAudible() {
        return switch (this) {
            case Sounding _, Resounding _ -> true;
            case Pending _, Paused _, Acknowledged _, Latched _, Cleared _ -> false;
        };
    }

    /** True when its sound is silent for a limited time. */
    default boolean isSilenced() {
        return switch (this) {
            case Paused _, Acknowledged _ -> true;
            case Pending _, Sounding _, Resounding _, Latched _, Cleared _ -> false;
        };
    }
}
