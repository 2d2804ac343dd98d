package daybreak.simulation.staff;

import daybreak.care.alarm.AlarmId;
import daybreak.care.people.PersonId;
import daybreak.care.protocol.Phase;
import daybreak.care.vitals.BaselinePressure;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.VitalValue;
import daybreak.care.watch.ChairNumber;
import daybreak.simulation.person.Identity;
import java.util.List;

/** What somebody of the staff does at the clinic's front door. */
public sealed interface Deed {

    /** Signs the protocol that the clinic ships, and that the bedside alarms stay primary. */
    record SignProtocol() implements Deed {}

    record RegisterDevice(DeviceId device, String label) implements Deed {}

    record PlaceDevice(DeviceId device, ChairNumber chair) implements Deed {}

    /** Makes a person known to the clinic. */
    record RegisterPerson(Identity person) implements Deed {}

    /** Opens a watch on a person in phase before. */
    record OpenWatch(ChairNumber chair, PersonId person) implements Deed {}

    record SetPhase(ChairNumber chair, Phase phase) implements Deed {}

    record SetBaseline(ChairNumber chair, BaselinePressure baseline) implements Deed {}

    /** Types values that somebody measured by hand. */
    record TypeValues(ChairNumber chair, List<VitalValue> values) implements Deed {

        public TypeValues {
            values = List.copyOf(values);
        }
    }

    record Acknowledge(ChairNumber chair, AlarmId alarm) implements Deed {}

    record PauseSound(ChairNumber chair) implements Deed {}

    /** Has looked at an alarm that has gone. */
    record Review(ChairNumber chair, AlarmId alarm) implements Deed {}

    record EndWatch(ChairNumber chair) implements Deed {}
}
