package daybreak.devices.recording;

import daybreak.care.vitals.Reading;
import daybreak.care.vitals.Report;
import daybreak.devices.message.FallbackReader;
import daybreak.devices.message.LeanReader;
import daybreak.devices.message.hapi.HapiReader;
import daybreak.devices.mllp.Mllp;
import daybreak.devices.pcd.Decoded;
import daybreak.devices.pcd.PcdDecoder;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a file of messages: in MLLP frames, or one after the other, each beginning with MSH. A
 * message's time is the newest of its observation times; what is older in it keeps its age.
 */
final class MessagesFile {

    private final PcdDecoder decoder;
    private final TreeMap<Instant, List<Sample>> samples = new TreeMap<>();
    private final List<RecordingResult.Flaw> flaws = new ArrayList<>();
    private int leftOut;

    private MessagesFile(ZoneId zone) {
        this.decoder =
                new PcdDecoder(new FallbackReader(new LeanReader(), HapiReader.lazily()), zone);
    }

    /**
     * @param zone of times that name none
     */
    static RecordingResult read(byte[] content, ZoneId zone) {
        return new MessagesFile(zone).read(messages(content));
    }

    private RecordingResult read(List<byte[]> messages) {
        for (int i = 0; i < messages.size() && flaws.size() < RecordingResult.MOST_FLAWS; i++) {
            String place = "message " + (i + 1);
            switch (decoder.decode(messages.get(i))) {
                case Decoded.Readings readings -> take(readings, place);
                case Decoded.Kept _, Decoded.NotTaken _ -> leftOut++;
                case Decoded.Refused(_, var fault) ->
                        flaws.add(
                                new RecordingResult.Flaw(
                                        place, fault.place().toString(), fault.words()));
            }
        }
        if (!flaws.isEmpty()) {
            return new RecordingResult.Refused(flaws);
        }
        if (samples.isEmpty()) {
            return new RecordingResult.Refused(
                    List.of(
                            new RecordingResult.Flaw(
                                    "the file",
                                    "no reading at all",
                                    "messages of type ORU^R01 with values")));
        }
        return new RecordingResult.Read(recording());
    }

    private void take(Decoded.Readings readings, String place) {
        Optional<Instant> newest =
                readings.reports().stream()
                        .flatMap(report -> report.observedAt().stream())
                        .map(time -> time.instant())
                        .max(Instant::compareTo);
        if (newest.isEmpty()) {
            if (!readings.reports().isEmpty()) {
                flaws.add(
                        new RecordingResult.Flaw(
                                place, "no time", "a time in OBX-14, OBR-7 or MSH-7"));
            }
            return;
        }
        for (Report report : readings.reports()) {
            Instant at = report.observedAt().orElseThrow().instant();
            for (Reading reading : report.readings()) {
                take(reading, newest.get(), Duration.between(at, newest.get()));
            }
        }
    }

    private void take(Reading reading, Instant at, Duration age) {
        if (reading.text().isBlank()) {
            return;
        }
        samples.computeIfAbsent(at, _ -> new ArrayList<>())
                .add(new Sample(reading.parameter(), reading.text(), reading.unit(), age));
    }

    private Recording recording() {
        Instant first = samples.firstKey();
        List<Moment> moments = new ArrayList<>(samples.size());
        samples.forEach((at, said) -> moments.add(new Moment(Duration.between(first, at), said)));
        List<String> notes =
                leftOut == 0
                        ? List.of()
                        : List.of(leftOut + " messages are no vital signs and are left out");
        return new Recording(Recording.Form.HL7, moments, notes);
    }

    private static List<byte[]> messages(byte[] content) {
        List<byte[]> messages = new ArrayList<>();
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (int i = 0; i < content.length; i++) {
            if (content[i] == Mllp.START || content[i] == Mllp.END || beginsMessage(content, i)) {
                add(message, messages);
            }
            if (content[i] != Mllp.START && content[i] != Mllp.END) {
                message.write(content[i]);
            }
        }
        add(message, messages);
        return messages;
    }

    private static void add(ByteArrayOutputStream message, List<byte[]> messages) {
        byte[] bytes = message.toByteArray();
        message.reset();
        for (byte b : bytes) {
            if (b > ' ') {
                messages.add(bytes);
                return;
            }
        }
    }

    private static boolean beginsMessage(byte[] content, int at) {
        return (at == 0 || content[at - 1] == '\r' || content[at - 1] == '\n')
                && at + 4 <= content.length
                && content[at] == 'M'
                && content[at + 1] == 'S'
                && content[at + 2] == 'H'
                && !Character.isLetterOrDigit(content[at + 3]);
    }
}
