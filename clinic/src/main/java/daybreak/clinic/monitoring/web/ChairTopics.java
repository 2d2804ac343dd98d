package daybreak.clinic.monitoring.web;

import daybreak.care.staff.Role;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.live.Fragment;
import daybreak.clinic.live.Topic;
import daybreak.clinic.live.TopicSource;
import daybreak.clinic.live.Viewer;
import daybreak.clinic.shell.Pieces;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A chair's page, as it changes. */
final class ChairTopics implements TopicSource {

    private static final Set<Role> CLINICAL =
            Set.of(Role.COORDINATOR, Role.NURSE, Role.PHYSICIAN, Role.THERAPIST, Role.DIRECTOR);

    private final ChairPieces chairs;
    private final Pieces pieces;

    ChairTopics(ChairPieces chairs, Pieces pieces) {
        this.chairs = chairs;
        this.pieces = pieces;
    }

    @Override
    public boolean serves(Topic topic, Viewer viewer) {
        return chair(topic).isPresent() && viewer.roles().stream().anyMatch(CLINICAL::contains);
    }

    private static Optional<ChairNumber> chair(Topic topic) {
        return topic.word().equals("chair") && topic.hasNumber()
                ? ChairNumber.ofText(Integer.toString(topic.number()))
                : Optional.empty();
    }

    @Override
    public List<Fragment> render(Topic topic, Viewer viewer) {
        return chair(topic)
                .flatMap(chair -> chairs.parts(chair, viewer.language(), Hand.of(viewer.roles())))
                .map(parts ->
                        Arrays.stream(ChairPiece.Part.values())
                                .map(parts::part)
                                .map(piece ->
                                        new Fragment(
                                                piece.id(), pieces.html(piece, viewer.language())))
                                .toList())
                .orElse(List.of());
    }
}
