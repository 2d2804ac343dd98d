package daybreak.clinic.demo;

import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.device.Devices;
import daybreak.clinic.protocol.ProtocolBook;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.simulation.staff.Colleague;
import daybreak.simulation.staff.Deed;
import daybreak.simulation.staff.FrontDoor;
import daybreak.simulation.staff.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a demonstration needs before anybody comes and its record does not know: after a start with
 * more chairs than before, or without a past. What people have changed since stays as it is.
 */
final class Furniture {

    private static final Logger LOG = LoggerFactory.getLogger(Furniture.class);

    private final int chairs;
    private final FrontDoor door;
    private final Devices devices;
    private final ProtocolBook protocols;

    Furniture(int chairs, FrontDoor door, Devices devices, ProtocolBook protocols) {
        this.chairs = chairs;
        this.door = door;
        this.devices = devices;
        this.protocols = protocols;
    }

    void complete() {
        if (protocols.signature().isEmpty()) {
            ask(Colleague.DIRECTOR, new Deed.SignProtocol());
        }
        for (int i = 1; i <= chairs; i++) {
            ChairNumber chair = new ChairNumber(i);
            place(DemonstrationDevices.monitorAt(chair), "Monitor " + chair, chair);
            place(DemonstrationDevices.pumpAt(chair), "Pump " + chair, chair);
        }
        if (isUnknown(DemonstrationDevices.SPARE_MONITOR)) {
            ask(
                    Colleague.NURSE,
                    new Deed.RegisterDevice(DemonstrationDevices.SPARE_MONITOR, "Spare monitor"));
        }
    }

    private void place(DeviceId device, String label, ChairNumber chair) {
        if (isUnknown(device)) {
            ask(Colleague.NURSE, new Deed.RegisterDevice(device, label));
            ask(Colleague.NURSE, new Deed.PlaceDevice(device, chair));
        }
    }

    private boolean isUnknown(DeviceId device) {
        return !devices.placements().devices().containsKey(device);
    }

    private void ask(Colleague by, Deed deed) {
        switch (door.ask(by, deed)) {
            case Reply.Done _ -> {}
            case Reply.Refused(var why) -> LOG.warn("{} could not {}: {}", by, deed, why);
            case Reply.NotNow _ -> LOG.warn("{} could not {}: the store is away", by, deed);
        }
    }
}
