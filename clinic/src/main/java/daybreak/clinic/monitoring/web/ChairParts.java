package daybreak.clinic.monitoring.web;

/**
 * What changes on a chair's page while it is open.
 *
 * @param tile what is seen at the chair
 * @param hand what the reader may do
 */
public record ChairParts(TileView tile, Hand hand) {

    public ChairPiece part(ChairPiece.Part part) {
        return new ChairPiece(part, this);
    }
}
