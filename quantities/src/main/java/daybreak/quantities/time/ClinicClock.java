package daybreak.quantities.time;

/** The clinic's wall clock: real in a clinic, simulated in the demonstration. Never goes back. */
public interface ClinicClock {

    /** The present clinic time; never earlier than one returned before. */
    ClinicTime now();

    /** How fast clinic time runs beside machine time. */
    ClockSpeed speed();
}
