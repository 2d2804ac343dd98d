package daybreak.clinic.monitoring;

import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.WallClinicClock;
import java.time.Duration;

/** Tells when the machine's date was set back: clinic time runs on, and the two differ. */
final class ClockStep {

    /** As much as a monitor may differ from the clinic before it is told. Assumed. */
    static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final HouseAlarms house;
    private final ClinicClock clock;
    private boolean told;

    ClockStep(HouseAlarms house, ClinicClock clock) {
        this.house = house;
        this.clock = clock;
    }

    /** Called about once a second, by one thread. A demonstration's clock has no date to differ. */
    void look() {
        if (!(clock instanceof WallClinicClock wall)) {
            return;
        }
        Duration back = wall.step().negated();
        if (!told && back.compareTo(TOLERANCE) > 0) {
            told = true;
            house.raise(HouseCondition.CLOCK_STEPPED, back.toSeconds() + " s");
        } else if (told && back.compareTo(TOLERANCE.dividedBy(2)) < 0) {
            told = false;
            house.clear(HouseCondition.CLOCK_STEPPED);
        }
    }
}
