package daybreak.devices.pcd;

import daybreak.quantities.time.ObservationTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The times of one message. A time without a zone is in the zone of MSH-7, as HL7 says (chapter 2A,
 * DTM), and where that has none in the clinic's.
 */
final class Times {

    private static final int LONGEST_REMARK = 40;

    private final ZoneId zone;
    private final Optional<ObservationTime> message;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * @param messageTime MSH-7
     */
    Times(String messageTime, ZoneId clinicZone) {
        Optional<Hl7Time> time = read(messageTime, Place.header(7));
        this.zone = time.flatMap(Hl7Time::offset).<ZoneId>map(own -> own).orElse(clinicZone);
        this.message = time.map(said -> ObservationTime.of(said.in(zone)));
    }

    /** MSH-7. */
    Optional<ObservationTime> message() {
        return message;
    }

    /**
     * The first of them that is a time, else the message's own: OBX-14, OBR-7, MSH-7. Empty where
     * none is, and the arrival has to serve.
     */
    Optional<ObservationTime> observed(Row row, Optional<ObservationTime> ofRequest) {
        return read(row.time(), row.at(14))
                .map(own -> ObservationTime.of(own.in(zone)))
                .or(() -> ofRequest)
                .or(() -> message);
    }

    /** OBR-7. */
    Optional<ObservationTime> request(String text, Place place) {
        return read(text, place).map(time -> ObservationTime.of(time.in(zone)));
    }

    /** The times that were none. */
    List<Remark> remarks() {
        return remarks;
    }

    private Optional<Hl7Time> read(String text, Place place) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Hl7Time> time = Hl7Time.parse(text);
        if (time.isEmpty()) {
            remarks.add(
                    new Remark(
                            Remark.Kind.TIME_NOT_READ, place, Bounded.text(text, LONGEST_REMARK)));
        }
        return time;
    }
}
