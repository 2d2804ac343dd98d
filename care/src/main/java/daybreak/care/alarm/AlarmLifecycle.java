package daybreak.care.alarm;

import daybreak.care.alarm.AlarmSignal.Acknowledge;
import daybreak.care.alarm.AlarmSignal.Complete;
import daybreak.care.alarm.AlarmSignal.Pause;
import daybreak.care.alarm.AlarmSignal.Review;
import daybreak.care.alarm.AlarmSignal.Rise;
import daybreak.care.alarm.AlarmSignal.SilenceOver;
import daybreak.care.alarm.AlarmSignal.Subside;
import daybreak.care.alarm.AlarmState.Acknowledged;
import daybreak.care.alarm.AlarmState.Cleared;
import daybreak.care.alarm.AlarmState.Latched;
import daybreak.care.alarm.AlarmState.Paused;
import daybreak.care.alarm.AlarmState.Pending;
import daybreak.care.alarm.AlarmState.Resounding;
import daybreak.care.alarm.AlarmState.Sounding;

/**
 * The life of one alarm, whatever raised it: a chair's condition, or one of the clinic's own. Every
 * pair of state and signal has an answer; the whole table stands in docs/state-machines/alarm.md.
 *
 * <p>What holds throughout: a rise sounds at once, whatever was acknowledged or paused; a tier
 * never falls; high leaves the list only by a review.
 */
public final class AlarmLifecycle {

    private AlarmLifecycle() {}

    /** What the signal does to an alarm in that state. */
    public static AlarmStep after(AlarmState state, AlarmSignal signal) {
        return switch (state) {
            case Pending _ -> pending(signal);
            case Sounding(var tier) -> sounding(tier, signal);
            case Paused(var tier) -> paused(tier, signal);
            case Acknowledged acknowledged -> acknowledged(acknowledged, signal);
            case Resounding resounding -> resounding(resounding, signal);
            case Latched _ -> latched(signal);
            case Cleared _ -> refused(AlarmRefusal.HAS_LEFT);
        };
    }

    private static AlarmStep pending(AlarmSignal signal) {
        return switch (signal) {
            case Complete(var tier) -> to(new Sounding(tier));
            case Subside _ -> to(new Cleared());
            case Rise _, Acknowledge _, Pause _, SilenceOver _, Review _ ->
                    refused(AlarmRefusal.NOT_ACTIVE_YET);
        };
    }

    private static AlarmStep sounding(Tier tier, AlarmSignal signal) {
        return switch (signal) {
            case Complete _ -> refused(AlarmRefusal.ALREADY_ACTIVE);
            case Rise(var higher) -> rise(tier, higher);
            case Acknowledge(var by) -> to(new Acknowledged(tier, by));
            case Pause _ -> to(new Paused(tier));
            case SilenceOver _ -> refused(AlarmRefusal.NOT_SILENT);
            case Subside _ -> subside(tier);
            case Review _ -> refused(AlarmRefusal.STILL_STANDS);
        };
    }

    private static AlarmStep paused(Tier tier, AlarmSignal signal) {
        return switch (signal) {
            case Complete _ -> refused(AlarmRefusal.ALREADY_ACTIVE);
            case Rise(var higher) -> rise(tier, higher);
            case Acknowledge(var by) -> to(new Acknowledged(tier, by));
            case Pause _ -> refused(AlarmRefusal.ALREADY_SILENT);
            case SilenceOver _ -> to(new Sounding(tier));
            case Subside _ -> subside(tier);
            case Review _ -> refused(AlarmRefusal.STILL_STANDS);
        };
    }

    private static AlarmStep acknowledged(Acknowledged state, AlarmSignal signal) {
        return switch (signal) {
            case Complete _ -> refused(AlarmRefusal.ALREADY_ACTIVE);
            case Rise(var higher) -> rise(state.tier(), higher);
            case Acknowledge _ -> refused(AlarmRefusal.ALREADY_ACKNOWLEDGED);
            case Pause _ -> refused(AlarmRefusal.ALREADY_SILENT);
            case SilenceOver _ -> to(new Resounding(state.tier(), state.by()));
            case Subside _ -> subside(state.tier());
            case Review _ -> refused(AlarmRefusal.STILL_STANDS);
        };
    }

    private static AlarmStep resounding(Resounding state, AlarmSignal signal) {
        return switch (signal) {
            case Complete _ -> refused(AlarmRefusal.ALREADY_ACTIVE);
            case Rise(var higher) -> rise(state.tier(), higher);
            case Acknowledge(var by) -> to(new Acknowledged(state.tier(), by));
            case Pause _ -> to(new Acknowledged(state.tier(), state.acknowledgedBy()));
            case SilenceOver _ -> refused(AlarmRefusal.NOT_SILENT);
            case Subside _ -> subside(state.tier());
            case Review _ -> refused(AlarmRefusal.STILL_STANDS);
        };
    }

    private static AlarmStep latched(AlarmSignal signal) {
        return switch (signal) {
            case Review _ -> to(new Cleared());
            case Complete _, Rise _, Acknowledge _, Pause _, SilenceOver _, Subside _ ->
                    refused(AlarmRefusal.HAS_GONE);
        };
    }

    private static AlarmStep rise(Tier tier, Tier higher) {
        return higher.isAbove(tier) ? to(new Sounding(higher)) : refused(AlarmRefusal.NOT_A_RISE);
    }

    private static AlarmStep subside(Tier tier) {
        return switch (tier) {
            case HIGH -> to(new Latched(tier));
            case LOW, MEDIUM -> to(new Cleared());
        };
    }

    private static AlarmStep to(AlarmState state) {
        return new AlarmStep.To(state);
    }

    private static AlarmStep refused(AlarmRefusal why) {
        return new AlarmStep.Refused(why);
    }
}
