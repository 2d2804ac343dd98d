package daybreak.care.detection;

import daybreak.care.alarm.Condition;

/**
 * What one pressure row makes of a reading.
 *
 * @param asks whether the cuff is due again for it
 */
public record PressureFinding(Condition condition, Verdict verdict, Asks asks) {

    /** Whether one more reading is needed to know. */
    public enum Asks {
        NOTHING,
        /** This reading is the first past a limit that the next one decides. */
        A_REPEAT
    }

    /** True when the reading is past a limit of the row. */
    public boolean isPast() {
        return switch (verdict) {
            case Verdict.Stands _, Verdict.Begun _ -> true;
            case Verdict.Within _, Verdict.Silent _ -> false;
        };
    }
}
