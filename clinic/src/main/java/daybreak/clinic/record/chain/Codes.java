package daybreak.clinic.record.chain;

import daybreak.care.vitals.Origin;
import daybreak.care.vitals.ReadingStatus;

/** The letters for which the store has a single byte. Once landed, a letter keeps its meaning. */
public final class Codes {

    private Codes() {}

    public static char of(ReadingStatus status) {
        return switch (status) {
            case OK -> 'o';
            case IMPOSSIBLE -> 'i';
            case NOT_A_NUMBER -> 'n';
            case NOT_OBTAINED -> 'x';
            case NO_UNIT -> 'u';
            case TYPED -> 't';
            case CORRECTED -> 'c';
        };
    }

    /**
     * What the letter means.
     *
     * @throws IllegalArgumentException for a letter that means nothing
     */
    public static ReadingStatus status(char code) {
        for (ReadingStatus status : ReadingStatus.values()) {
            if (of(status) == code) {
                return status;
            }
        }
        throw new IllegalArgumentException("no status '" + code + "'");
    }

    public static char of(Origin origin) {
        return switch (origin) {
            case MEASURED -> 'm';
            case TYPED -> 't';
        };
    }

    /**
     * What the letter means.
     *
     * @throws IllegalArgumentException for a letter that means nothing
     */
    public static Origin origin(char code) {
        return switch (code) {
            case 'm' -> Origin.MEASURED;
            case 't' -> Origin.TYPED;
            default -> throw new IllegalArgumentException("no origin '" + code + "'");
        };
    }
}
