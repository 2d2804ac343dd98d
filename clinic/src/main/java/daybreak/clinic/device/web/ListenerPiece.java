package daybreak.clinic.device.web;

import daybreak.clinic.device.MonitorsIn;
import daybreak.clinic.shell.Piece;
import daybreak.devices.mllp.Ending;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The door through which devices speak.
 *
 * @param door empty while it is shut
 */
public record ListenerPiece(Optional<MonitorsIn.OpenDoor> door) implements Piece {

    /** The id of its element. */
    public static final String ID = "devices-listener";

    /**
     * Connections that ended in one way.
     *
     * @param name the end of its key
     */
    public record EndingLine(String name, long count) {}

    @Override
    public String template() {
        return "devices/listener";
    }

    /** Where devices reach it. */
    public String address() {
        return door.map(open ->
                        open.address().getAddress().getHostAddress()
                                + ":"
                                + open.address().getPort())
                .orElse("");
    }

    /** The ways in which any connection has ended, in the order of the list of ways. */
    public List<EndingLine> endings() {
        return Arrays.stream(Ending.values())
                .map(ending ->
                        new EndingLine(
                                ending.name().toLowerCase(Locale.ROOT),
                                door.map(open -> open.counts().ended(ending)).orElse(0L)))
                .filter(line -> line.count() > 0)
                .toList();
    }
}
