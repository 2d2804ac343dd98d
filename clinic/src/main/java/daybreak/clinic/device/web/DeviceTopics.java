package daybreak.clinic.device.web;

import daybreak.care.staff.Role;
import daybreak.clinic.live.Fragment;
import daybreak.clinic.live.Topic;
import daybreak.clinic.live.TopicSource;
import daybreak.clinic.live.Viewer;
import daybreak.clinic.shell.Pieces;
import daybreak.clinic.shell.Text;
import daybreak.clinic.shell.Texts;
import java.util.List;
import java.util.Set;

/** The devices page, as it changes. */
final class DeviceTopics implements TopicSource {

    static final Topic DEVICES = new Topic(DevicesPage.TOPIC);

    private static final Set<Role> READERS =
            Set.of(Role.NURSE, Role.PHYSICIAN, Role.DIRECTOR, Role.ADMIN);

    private final DevicePieces devices;
    private final Pieces pieces;
    private final Texts texts;

    DeviceTopics(DevicePieces devices, Pieces pieces, Texts texts) {
        this.devices = devices;
        this.pieces = pieces;
        this.texts = texts;
    }

    @Override
    public boolean serves(Topic topic, Viewer viewer) {
        return topic.equals(DEVICES) && viewer.roles().stream().anyMatch(READERS::contains);
    }

    @Override
    public List<Fragment> render(Topic topic, Viewer viewer) {
        Text text = texts.in(viewer.language());
        return List.of(
                new Fragment(
                        DevicesPiece.ID, pieces.html(devices.devices(text), viewer.language())),
                new Fragment(RefusalsPiece.ID, pieces.html(devices.refusals(), viewer.language())),
                new Fragment(ListenerPiece.ID, pieces.html(devices.listener(), viewer.language())));
    }
}
