package daybreak.simulation.visit;

/** What a monitor is attached to. */
public sealed interface Attached {

    /** Its sensors are on a person. */
    record Person(Visit visit) implements Attached {}

    /** It is on, and its sensors are on nobody: it says so once a period. */
    record Nothing() implements Attached {}

    /** It is on its tester, as every monitor is before the next person comes. */
    record Tester() implements Attached {}

    /** It is off. */
    record Standby() implements Attached {}
}
