package daybreak.clinic.record.chain;

import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.Stream;
import daybreak.clinic.record.canonical.CanonicalJson;
import daybreak.quantities.time.ClinicTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * An entry of the journal as it stands in the store.
 *
 * @param position its place in the whole journal
 * @param stream the chain it belongs to
 * @param number its place in that chain
 * @param at when it happened, by the clinic's clock
 * @param recordedAt when it was written, by the machine's date
 * @param lateness whether the store was away when it happened
 * @param by who did it
 * @param kind the event's kind
 * @param version of the kind's shape
 * @param body the event as canonical JSON
 * @param previous hash of the chain's entry before
 * @param fence which ownership wrote it
 */
public record JournalRow(
        long position,
        Stream stream,
        long number,
        ClinicTime at,
        Instant recordedAt,
        Lateness lateness,
        Actor by,
        String kind,
        int version,
        String body,
        Hash previous,
        long fence) {

    /** What the entry must be bound by. */
    public Hash hash() {
        return Hash.of(Sha256.digest().digest(canonical().getBytes(StandardCharsets.UTF_8)));
    }

    /** The canonical JSON that is hashed: every column but the hash itself. */
    public String canonical() {
        return beforeHash().append(afterHash()).toString();
    }

    /** The line of {@code journal.ndjson}: what is hashed, and the hash in its alphabetic place. */
    public String line(Hash hash) {
        return beforeHash()
                .append(",\"hash\":\"")
                .append(hash)
                .append('"')
                .append(afterHash())
                .toString();
    }

    private StringBuilder beforeHash() {
        StringBuilder json = new StringBuilder(body.length() + 400);
        json.append("{\"actor\":");
        appendActor(json);
        json.append(",\"at\":\"").append(at).append('"');
        json.append(",\"event\":").append(body);
        return json.append(",\"fence\":").append(fence);
    }

    private StringBuilder afterHash() {
        StringBuilder json = new StringBuilder(300);
        json.append(",\"kind\":");
        CanonicalJson.appendText(json, kind);
        json.append(",\"late\":").append(lateness == Lateness.LATE);
        json.append(",\"number\":").append(number);
        json.append(",\"position\":").append(position);
        json.append(",\"previous\":\"").append(previous).append('"');
        json.append(",\"recorded_at\":\"").append(recordedAt).append('"');
        json.append(",\"stream\":");
        CanonicalJson.appendText(json, stream.name());
        return json.append(",\"version\":").append(version).append('}');
    }

    private void appendActor(StringBuilder json) {
        switch (by) {
            case Actor.House(var part) -> {
                json.append("{\"house\":");
                CanonicalJson.appendText(json, part);
            }
            case Actor.Member(var id, var name) -> {
                json.append("{\"member\":\"").append(id).append("\",\"name\":");
                CanonicalJson.appendText(json, name);
            }
        }
        json.append('}');
    }

    /** The entry as readers see it. */
    public Entry entry(Record event) {
        return new Entry(
                position, stream, number, at, recordedAt, lateness == Lateness.LATE, by, event);
    }
}
