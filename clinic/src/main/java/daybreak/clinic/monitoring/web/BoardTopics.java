package daybreak.clinic.monitoring.web;

import daybreak.care.staff.Role;
import daybreak.clinic.live.Fragment;
import daybreak.clinic.live.Topic;
import daybreak.clinic.live.TopicSource;
import daybreak.clinic.live.Viewer;
import daybreak.clinic.shell.Language;
import daybreak.clinic.shell.Piece;
import daybreak.clinic.shell.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The board and every page's banners, as they change. */
final class BoardTopics implements TopicSource {

    private static final Set<String> WORDS = Set.of("board", "wall", "clinic");
    private static final Set<Role> CLINICAL =
            Set.of(Role.COORDINATOR, Role.NURSE, Role.PHYSICIAN, Role.THERAPIST, Role.DIRECTOR);

    private final BoardPieces board;
    private final Pieces pieces;

    BoardTopics(BoardPieces board, Pieces pieces) {
        this.board = board;
        this.pieces = pieces;
    }

    @Override
    public boolean serves(Topic topic, Viewer viewer) {
        return WORDS.contains(topic.word()) && viewer.roles().stream().anyMatch(CLINICAL::contains);
    }

    @Override
    public List<Fragment> render(Topic topic, Viewer viewer) {
        Hand hand = Hand.of(viewer.roles());
        return switch (topic.word()) {
            case "board" -> tiles(viewer, hand, BoardPage.Wall.NO);
            case "wall" -> tiles(viewer, hand, BoardPage.Wall.YES);
            case "clinic" ->
                    List.of(
                            fragment(SoundPiece.ID, board.sound(), viewer.language()),
                            fragment(
                                    BannersPiece.ID,
                                    board.banners(viewer.language(), hand),
                                    viewer.language()));
            default -> throw new IllegalArgumentException("not ours: " + topic);
        };
    }

    private List<Fragment> tiles(Viewer viewer, Hand hand, BoardPage.Wall wall) {
        List<Fragment> fragments = new ArrayList<>();
        for (TilePiece tile : board.tiles(viewer.language(), hand, wall)) {
            fragments.add(fragment(tile.id(), tile, viewer.language()));
        }
        fragments.add(fragment(StripPiece.ID, board.strip(viewer.language()), viewer.language()));
        return fragments;
    }

    private Fragment fragment(String id, Piece piece, Language language) {
        return new Fragment(id, pieces.html(piece, language));
    }
}
