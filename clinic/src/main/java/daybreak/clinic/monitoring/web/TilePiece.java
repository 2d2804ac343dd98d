package daybreak.clinic.monitoring.web;

import daybreak.clinic.shell.Piece;

/**
 * A chair's tile.
 *
 * @param tile what it shows
 * @param hand what its reader may do there
 */
public record TilePiece(TileView tile, Hand hand) implements Piece {

    @Override
    public String template() {
        return "monitoring/tile";
    }

    /** The id of its element. */
    public String id() {
        return "tile-" + tile.chair();
    }
}
