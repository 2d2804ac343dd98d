package daybreak.simulation.body;

/** What is true of a body at one moment, before anything measures it. */
public record VitalSigns(
        double heartRatePerMin,
        double saturationPercent,
        double respirationPerMin,
        double systolicMmHg,
        double diastolicMmHg) {}
