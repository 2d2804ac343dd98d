package daybreak.simulation.staff;

import daybreak.quantities.evidence.Evidence;
import daybreak.quantities.evidence.Evidence.Assumed;
import daybreak.simulation.Figure;
import java.time.Duration;

/** How the staff are. */
@SuppressWarnings("ImmutableEnumChecker") // evidence is records of text
public enum StaffFigure implements Figure {
    LOOKS_EVERY(5, "s", Sources.ATTENTIVE),
    PHYSICIAN_LOOKS_EVERY(15, "s", Sources.ATTENTIVE),

    CUFF_PRESSED_EARLIEST(
            -55, "s", new Assumed("before it is due, for a cuff takes half a minute")),
    CUFF_PRESSED_LATEST(-5, "s", new Assumed("before it is due, for a cuff takes half a minute")),
    ATTENDS_SHORTEST(5, "s", Sources.ATTENTIVE),
    ATTENDS_LONGEST(20, "s", Sources.ATTENTIVE),
    BY_HAND_CHANCE(0.2, "a visit", new Assumed("a cuff that does not fit, or is not trusted")),
    LATE_CHANCE(0.12, "a due item", Sources.SOMETIMES_LATE),
    LATE_SHORTEST(75, "s", Sources.SOMETIMES_LATE),
    LATE_LONGEST(330, "s", Sources.SOMETIMES_LATE),
    MEASURES_BY_HAND_FOR(45, "s", new Assumed("a cuff, a stethoscope and a keyboard")),
    HAND_ERROR_SD(4, "mmHg", new Assumed("as good as an automatic cuff, read to even numbers")),
    WAITS_FOR_THE_CUFF(150, "s", new Assumed("a failure, its repeat, and a report a minute")),

    ANSWERS_HIGH_SHORTEST(4, "s", Sources.ATTENTIVE),
    ANSWERS_HIGH_LONGEST(20, "s", Sources.ATTENTIVE),
    ANSWERS_MEDIUM_SHORTEST(8, "s", Sources.ATTENTIVE),
    ANSWERS_MEDIUM_LONGEST(50, "s", Sources.ATTENTIVE),
    ANSWERS_LOW_SHORTEST(20, "s", Sources.ATTENTIVE),
    ANSWERS_LOW_LONGEST(90, "s", Sources.ATTENTIVE),
    SLOW_CHANCE(0.2, "an alarm", Sources.SOMETIMES_LATE),
    SLOW_FACTOR(4, "times", Sources.SOMETIMES_LATE),
    PAUSES_FIRST_CHANCE(0.15, "an alarm", Sources.ATTENTIVE),
    REVIEWS_AFTER_SHORTEST(30, "s", Sources.ATTENTIVE),
    REVIEWS_AFTER_LONGEST(150, "s", Sources.ATTENTIVE),
    PHYSICIAN_STEPS_IN_AFTER(75, "s", Sources.ATTENTIVE),

    ACKNOWLEDGES_AFTER_A_PAUSE(30, "s", Sources.ATTENTIVE),
    OPENS_A_WATCH_WITHIN(600, "s", new Assumed("later than that somebody else has taken over"));

    private final Stated stated;

    StaffFigure(double value, String unit, Evidence evidence) {
        this.stated = new Stated(value, unit, evidence);
    }

    @Override
    public Stated stated() {
        return stated;
    }

    /** A figure in seconds as a time. */
    Duration time() {
        return stated.time();
    }

    private static final class Sources {

        static final Evidence ATTENTIVE = new Assumed("staff who are in the room");
        static final Evidence SOMETIMES_LATE =
                new Assumed("often enough that an hour on the board shows something overdue");

        private Sources() {}
    }
}
