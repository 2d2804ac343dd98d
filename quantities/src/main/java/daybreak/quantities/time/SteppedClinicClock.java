package daybreak.quantities.time;

/** A clock that moves only when told: for history played as discrete events, and for tests. */
public final class SteppedClinicClock implements ClinicClock {

    private volatile ClinicTime now;

    public SteppedClinicClock(ClinicTime start) {
        this.now = start;
    }

    @Override
    public ClinicTime now() {
        return now;
    }

    /** Runs as a real clock would be judged: nothing is scaled. */
    @Override
    public ClockSpeed speed() {
        return ClockSpeed.REAL;
    }

    /**
     * Moves on.
     *
     * @throws IllegalArgumentException when the time is earlier than now
     */
    public synchronized void advanceTo(ClinicTime time) {
        if (time.isBefore(now)) {
            throw new IllegalArgumentException(
                    "clinic time never goes back: " + now + " to " + time);
        }
        now = time;
    }
}
