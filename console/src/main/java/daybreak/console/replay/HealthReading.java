package daybreak.console.replay;

/** What came of asking a clinic for its health. */
sealed interface HealthReading {

    /** It answered. */
    record Answered(ClinicHealth health) implements HealthReading {}

    /** It did not, or not as a clinic does. */
    record Silent(String why) implements HealthReading {}
}
