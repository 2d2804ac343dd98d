package daybreak.clinic.device;

import daybreak.care.placement.PlacementEvent;
import daybreak.care.placement.PlacementRefusal;
import daybreak.care.watch.ChairNumber;

/** What became of a command about a device. */
public sealed interface DeviceOutcome {

    record Done(PlacementEvent event) implements DeviceOutcome {}

    /** The rules refuse it. */
    record Refused(PlacementRefusal why) implements DeviceOutcome {}

    /** The id belongs to the demonstration, and this is a clinic. */
    record OfTheDemonstration() implements DeviceOutcome {}

    /** The clinic has no such chair. */
    record NoSuchChair(ChairNumber chair) implements DeviceOutcome {}

    /** The record cannot be written now: nothing has been done. */
    record NotRecorded() implements DeviceOutcome {}
}
