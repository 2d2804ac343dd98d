package daybreak.clinic.record;

/**
 * How much may wait and how much is written at once.
 *
 * @param waitingRows the most entries, reports and values in memory; beyond that a contribution is
 *     answered {@link Journal.Outcome.NoRoom}. A row takes some 300 bytes
 * @param groupRows the most rows in one transaction, save where one contribution has more
 */
public record StoreLimits(int waitingRows, int groupRows) {

    /** 200,000 rows wait (some 60 MB); 6,000 are written at once. */
    public static StoreLimits standard() {
        return new StoreLimits(200_000, 6_000);
    }
}
