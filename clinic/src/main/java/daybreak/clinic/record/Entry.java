package daybreak.clinic.record;

import daybreak.quantities.time.ClinicTime;
import java.time.Instant;

/**
 * A fact as it stands in the journal.
 *
 * @param position its place in the whole journal, from 1, without gaps
 * @param stream the chain it belongs to
 * @param number its place in that chain, from 1, without gaps
 * @param at when it happened, by the clinic's clock
 * @param recordedAt when it was written, by the machine's date
 * @param late true when the store was away when it happened and it was written afterwards
 * @param by who did it
 * @param event what happened
 */
public record Entry(
        long position,
        Stream stream,
        long number,
        ClinicTime at,
        Instant recordedAt,
        boolean late,
        Actor by,
        Record event) {}
