package daybreak.clinic.monitoring.web;

import daybreak.clinic.shell.Piece;

/**
 * What the station sounds: not seen, heard.
 *
 * @param tier of the most urgent alarm that sounds; {@code none}
 * @param kind of it
 * @param mark changes when something begins to sound that did not before, so that it is heard at
 *     once
 */
public record SoundPiece(String tier, String kind, String mark) implements Piece {

    /** The id of its element. */
    public static final String ID = "clinic-sound";

    @Override
    public String template() {
        return "monitoring/sound";
    }
}
