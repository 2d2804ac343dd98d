package daybreak.simulation.monitor;

import daybreak.quantities.time.ClinicTime;
import java.time.Duration;

/**
 * Something that a test lets go wrong with a monitor, from one clinic time up to another. The same
 * faults in the same world do the same.
 */
public sealed interface Fault {

    ClinicTime from();

    ClinicTime to();

    /** It goes on sending the observation of the moment at which this began, with that time. */
    record FrozenTime(ClinicTime from, ClinicTime to) implements Fault {}

    /** Its times go on, its values do not. */
    record FrozenValues(ClinicTime from, ClinicTime to) implements Fault {}

    /** It says nothing, and keeps nothing for later. */
    record Silent(ClinicTime from, ClinicTime to) implements Fault {}

    /**
     * Its clock is wrong.
     *
     * @param ahead of the clinic's clock; negative when it is behind
     */
    record Skewed(ClinicTime from, ClinicTime to, Duration ahead) implements Fault {}

    /** It sends every message twice. */
    record Duplicates(ClinicTime from, ClinicTime to) implements Fault {}

    /** Each message overtakes the one before it, two by two. */
    record OutOfOrder(ClinicTime from, ClinicTime to) implements Fault {}

    /** Each message is cut off in the middle, with its connection, and then sent whole. */
    record HalfFrames(ClinicTime from, ClinicTime to) implements Fault {}

    default boolean isAt(ClinicTime time) {
        return !time.isBefore(from()) && time.isBefore(to());
    }
}
