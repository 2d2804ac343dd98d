package daybreak.clinic.device.web;

import daybreak.clinic.shell.Piece;
import java.util.List;

/**
 * Every device, those at chairs first.
 *
 * @param lines in the order of the page
 * @param past whether the record could be asked who spoke before
 */
public record DevicesPiece(List<DeviceLine> lines, Past past) implements Piece {

    /** The id of its element. */
    public static final String ID = "devices-list";

    /** Whether the record could be asked. */
    public enum Past {
        READ,
        UNREADABLE
    }

    public DevicesPiece {
        lines = List.copyOf(lines);
    }

    @Override
    public String template() {
        return "devices/list";
    }

    /** The parts of the page, in order. */
    public List<DeviceLine.Place> places() {
        return List.of(DeviceLine.Place.values());
    }

    public List<DeviceLine> at(DeviceLine.Place place) {
        return lines.stream().filter(line -> line.place() == place).toList();
    }

    public boolean isPastUnreadable() {
        return past == Past.UNREADABLE;
    }
}
