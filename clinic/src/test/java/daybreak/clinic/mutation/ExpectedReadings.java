package daybreak.clinic.mutation;

import daybreak.care.vitals.Reading;
import daybreak.care.vitals.Report;
import daybreak.clinic.OpenFiles;
import daybreak.devices.message.hapi.HapiReader;
import daybreak.devices.pcd.Answer;
import daybreak.devices.pcd.Decoded;
import daybreak.devices.pcd.PcdDecoder;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be in the record after messages were sent: what they say when HAPI takes them apart.
 * One device, parameter, observation time and value is one reading however often it is sent. Each
 * sender has its own; what all of them said together must be there.
 */
final class ExpectedReadings {

    private static final String NO_TIME = "none";

    /** A unit separator; a character of one byte, since a full check holds very many rows. */
    private static final String BETWEEN_CELLS = "\u001F";

    private static final int MOST_SHOWN = 20;

    private final PcdDecoder decoder;
    private final Map<String, Integer> frames = new HashMap<>();
    private int taken;
    private int refused;
    private int notTaken;

    ExpectedReadings(ZoneId zone) {
        this.decoder = new PcdDecoder(new HapiReader(), zone);
    }

    /**
     * Notes what a message says, and returns what must be answered to it.
     *
     * @param frame the sender's number of it, so that what is missing can be sent again
     */
    Answer.Code answerTo(byte[] content, int frame) {
        return switch (decoder.decode(content)) {
            case Decoded.Readings readings -> {
                readings.reports().forEach(report -> note(report, frame));
                taken++;
                yield Answer.Code.TAKEN;
            }
            case Decoded.Kept _ -> {
                taken++;
                yield Answer.Code.TAKEN;
            }
            case Decoded.Refused _ -> {
                refused++;
                yield Answer.Code.REFUSED;
            }
            case Decoded.NotTaken _ -> {
                notTaken++;
                yield Answer.Code.NOT_TAKEN;
            }
        };
    }

    private void note(Report report, int frame) {
        for (Reading reading : report.readings()) {
            frames.putIfAbsent(
                    row(
                            report.source().text(),
                            reading.parameter().mdc() == 0
                                    ? ""
                                    : Integer.toString(reading.parameter().mdc()),
                            reading.parameter().name(),
                            reading.text(),
                            report.observedAt().map(at -> at.instant().toString()).orElse(NO_TIME)),
                    frame);
        }
    }

    Set<String> rows() {
        return frames.keySet();
    }

    /** Some of the rows that are not there, each with the frame that said it first. */
    List<String> missingIn(Set<String> stored) {
        return frames.entrySet().stream()
                .filter(row -> !stored.contains(row.getKey()))
                .map(row -> "frame " + row.getValue() + " says " + row.getKey())
                .limit(MOST_SHOWN)
                .toList();
    }

    int taken() {
        return taken;
    }

    int refused() {
        return refused;
    }

    int notTaken() {
        return notTaken;
    }

    /** The same of an export. */
    static Set<String> in(OpenFiles files) throws IOException {
        Set<String> found = new HashSet<>();
        files.forEachReading(row -> found.add(row(row)));
        return found;
    }

    private static String row(NamedCsvRecord row) {
        Instant observed = time(row, "observation_time");
        return row(
                row.getField("device"),
                row.getField("parameter_mdc"),
                row.getField("parameter"),
                row.getField("value"),
                observed.equals(time(row, "received_time")) ? NO_TIME : observed.toString());
    }

    private static Instant time(NamedCsvRecord row, String column) {
        return OffsetDateTime.parse(row.getField(column)).toInstant();
    }

    private static String row(String... cells) {
        return String.join(BETWEEN_CELLS, cells);
    }
}
