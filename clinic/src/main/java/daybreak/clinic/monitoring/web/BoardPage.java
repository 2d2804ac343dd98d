package daybreak.clinic.monitoring.web;

import daybreak.clinic.shell.Page;
import daybreak.clinic.shell.Text;
import java.util.List;
import java.util.Set;

/**
 * The board.
 *
 * @param tiles in the order of the chairs' numbers: each always in the same place
 * @param strip what is due next
 * @param wall whether names are initials, because strangers can see it
 */
public record BoardPage(List<TilePiece> tiles, StripPiece strip, Wall wall) implements Page {

    /** Whether strangers can see the board. */
    public enum Wall {
        YES,
        NO
    }

    public BoardPage {
        tiles = List.copyOf(tiles);
    }

    @Override
    public String template() {
        return "monitoring/board";
    }

    @Override
    public String title(Text text) {
        return text.of("board.title");
    }

    @Override
    public Set<String> topics() {
        return wall == Wall.YES ? Set.of("clinic", "wall") : Set.of("clinic", "board");
    }

    @Override
    public List<String> stylesheets() {
        return List.of("/css/monitoring.css");
    }
}
