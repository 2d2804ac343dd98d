package daybreak.clinic.record;

import daybreak.care.vitals.Report;
import daybreak.care.watch.ChairNumber;
import daybreak.quantities.time.ClinicTime;
import java.util.Optional;

/**
 * A report on its way into the record.
 *
 * @param report what was said
 * @param chair the chair at which its source stood; empty for a device that is at no chair
 * @param receivedAt when it arrived; at one chair no two arrivals and no fact share a time, so that
 *     time alone gives the order in which they were judged
 * @param messageControlId MSH-10 of the message that brought it; empty for typed values
 * @param digest of the whole message, kept only where a repetition could not be known by its times
 */
public record Arrival(
        Report report,
        Optional<ChairNumber> chair,
        ClinicTime receivedAt,
        String messageControlId,
        Optional<Digest> digest) {}
