package daybreak.clinic.monitoring;

import daybreak.care.vitals.Report;
import daybreak.clinic.record.Digest;
import java.util.List;
import java.util.Optional;

/**
 * What a message or a person brings.
 *
 * @param reports one a source and instant
 * @param controlId MSH-10; empty for typed values
 * @param digest of the message, where a repetition could not be known by its times
 */
record Delivery(List<Report> reports, String controlId, Optional<Digest> digest) {

    Delivery {
        reports = List.copyOf(reports);
    }
}
