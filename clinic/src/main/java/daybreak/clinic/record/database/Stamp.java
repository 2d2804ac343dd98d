package daybreak.clinic.record.database;

import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a data folder says of itself, written once when it is made.
 *
 * @param format the layout of the folder; this program reads {@value #FORMAT}
 * @param mode what it was made for
 * @param zone the clinic's time zone
 * @param seed the seed of a demonstration; empty for a clinic
 */
public record Stamp(int format, Mode mode, ZoneId zone, OptionalLong seed) {

    public static final int FORMAT = 1;

    /** The stamp of a real clinic. */
    public static Stamp clinic(ZoneId zone) {
        return new Stamp(FORMAT, Mode.CLINIC, zone, OptionalLong.empty());
    }

    /** The stamp of a demonstration. */
    public static Stamp demonstration(ZoneId zone, long seed) {
        return new Stamp(FORMAT, Mode.DEMONSTRATION, zone, OptionalLong.of(seed));
    }

    /** Its text, as it lies in the folder. */
    public String json() {
        return StampFile.text(this);
    }

    /**
     * Reads its text.
     *
     * @return empty when a later version wrote it
     * @throws IllegalArgumentException when it is no stamp
     */
    public static Optional<Stamp> ofJson(String text) {
        return switch (StampFile.parse(text)) {
            case StampFile.Parsing.Read(var stamp) -> Optional.of(stamp);
            case StampFile.Parsing.LaterFormat _ -> Optional.empty();
        };
    }
}
