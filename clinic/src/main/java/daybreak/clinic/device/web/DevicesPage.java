package daybreak.clinic.device.web;

import daybreak.clinic.shell.Page;
import daybreak.clinic.shell.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The devices of the clinic.
 *
 * @param devices every one, as they are heard
 * @param refusals what was not taken
 * @param kept messages that are kept whole; empty while the record cannot be asked
 * @param listener the door through which they speak
 * @param panel what can be done
 * @param hand what the reader may do
 */
public record DevicesPage(
        DevicesPiece devices,
        RefusalsPiece refusals,
        Optional<List<KeptLine>> kept,
        ListenerPiece listener,
        Panel panel,
        Hand hand)
        implements Page {

    /** What the page follows. */
    static final String TOPIC = "devices";

    @Override
    public String template() {
        return "devices/devices";
    }

    @Override
    public String title(Text text) {
        return text.of("devices.title");
    }

    @Override
    public Set<String> topics() {
        return Set.of("clinic", TOPIC);
    }

    @Override
    public List<String> stylesheets() {
        return List.of("/css/devices.css");
    }
}
