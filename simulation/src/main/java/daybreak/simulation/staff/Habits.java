package daybreak.simulation.staff;

import static daybreak.simulation.staff.StaffFigure.ANSWERS_HIGH_LONGEST;
import static daybreak.simulation.staff.StaffFigure.ANSWERS_HIGH_SHORTEST;
import static daybreak.simulation.staff.StaffFigure.ANSWERS_LOW_LONGEST;
import static daybreak.simulation.staff.StaffFigure.ANSWERS_LOW_SHORTEST;
import static daybreak.simulation.staff.StaffFigure.ANSWERS_MEDIUM_LONGEST;
import static daybreak.simulation.staff.StaffFigure.ANSWERS_MEDIUM_SHORTEST;
import static daybreak.simulation.staff.StaffFigure.ATTENDS_LONGEST;
import static daybreak.simulation.staff.StaffFigure.ATTENDS_SHORTEST;
import static daybreak.simulation.staff.StaffFigure.BY_HAND_CHANCE;
import static daybreak.simulation.staff.StaffFigure.CUFF_PRESSED_EARLIEST;
import static daybreak.simulation.staff.StaffFigure.CUFF_PRESSED_LATEST;
import static daybreak.simulation.staff.StaffFigure.LATE_CHANCE;
import static daybreak.simulation.staff.StaffFigure.LATE_LONGEST;
import static daybreak.simulation.staff.StaffFigure.LATE_SHORTEST;
import static daybreak.simulation.staff.StaffFigure.PAUSES_FIRST_CHANCE;
import static daybreak.simulation.staff.StaffFigure.REVIEWS_AFTER_LONGEST;
import static daybreak.simulation.staff.StaffFigure.REVIEWS_AFTER_SHORTEST;
import static daybreak.simulation.staff.StaffFigure.SLOW_CHANCE;
import static daybreak.simulation.staff.StaffFigure.SLOW_FACTOR;

import daybreak.care.alarm.Tier;
import daybreak.care.watch.ChairAlarm;
import daybreak.care.watch.DueItem;
import daybreak.quantities.random.RandomStream;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.visit.Visit;
import java.time.Duration;

/**
 * When the staff do what is asked of them at one visit. Drawn from the visit and the moment, to ten
 * seconds: a run that is a little slower than another decides the same.
 */
final class Habits {

    private static final double GRAIN_SECONDS = 10;
    private static final double MILLIS_PER_SECOND = 1_000;

    private final Visit visit;

    Habits(Visit visit) {
        this.visit = visit;
    }

    /** True when this visit's pressures are measured by hand and typed. */
    boolean measuresByHand() {
        return visit.random().stream("by hand").nextBoolean(BY_HAND_CHANCE.value());
    }

    /** When the nurse begins to do what is due; before it, as a rule. */
    ClinicTime attends(DueItem item) {
        RandomStream random = drawn("due " + item.kind().openName(), item.dueAt());
        boolean isLate = random.nextBoolean(LATE_CHANCE.value());
        return item.dueAt()
                .plus(isLate ? between(random, LATE_SHORTEST, LATE_LONGEST) : usual(random, item));
    }

    /** What follows a value, or is nobody's schedule, is never early. */
    private static Duration usual(RandomStream random, DueItem item) {
        return switch (item.kind()) {
            case PRESSURE -> between(random, CUFF_PRESSED_EARLIEST, CUFF_PRESSED_LATEST);
            case PRESSURE_REPEAT,
                    PRESSURE_SECOND_READING,
                    PRESSURE_RECHECK,
                    HEART_RATE,
                    SPO2,
                    RESPIRATORY_RATE ->
                    between(random, ATTENDS_SHORTEST, ATTENDS_LONGEST);
        };
    }

    /** How long after an alarm began to sound the nurse answers it. */
    Duration answers(ChairAlarm alarm) {
        RandomStream random = drawn("answer", alarm);
        Duration swift = swift(random, alarm.tier());
        return random.nextBoolean(SLOW_CHANCE.value())
                ? swift.multipliedBy((long) SLOW_FACTOR.value())
                : swift;
    }

    /** True when the nurse pauses the sound before looking. */
    boolean pausesFirst(ChairAlarm alarm) {
        return drawn("pause", alarm).nextBoolean(PAUSES_FIRST_CHANCE.value());
    }

    /** How long an alarm that has gone waits for somebody to look at it. */
    Duration reviews(ChairAlarm alarm) {
        return between(drawn("review", alarm), REVIEWS_AFTER_SHORTEST, REVIEWS_AFTER_LONGEST);
    }

    private static Duration swift(RandomStream random, Tier tier) {
        return switch (tier) {
            case HIGH -> between(random, ANSWERS_HIGH_SHORTEST, ANSWERS_HIGH_LONGEST);
            case MEDIUM -> between(random, ANSWERS_MEDIUM_SHORTEST, ANSWERS_MEDIUM_LONGEST);
            case LOW -> between(random, ANSWERS_LOW_SHORTEST, ANSWERS_LOW_LONGEST);
        };
    }

    private RandomStream drawn(String what, ChairAlarm alarm) {
        return drawn(what + " " + alarm.condition().openName(), alarm.metAt());
    }

    private RandomStream drawn(String what, ClinicTime time) {
        long moment = (long) StrictMath.floor(visit.secondAt(time) / GRAIN_SECONDS);
        return visit.random().stream(what, moment);
    }

    private static Duration between(
            RandomStream random, StaffFigure shortest, StaffFigure longest) {
        double seconds =
                shortest.value() + random.nextDouble() * (longest.value() - shortest.value());
        return Duration.ofMillis(StrictMath.round(seconds * MILLIS_PER_SECOND));
    }
}
