package daybreak.devices.recording;

import daybreak.devices.mllp.Mllp;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a recording, whichever of the known forms it has. */
public final class RecordingFile {

    private RecordingFile() {}

    /**
     * Reads a file's content.
     *
     * @param zone of times in messages that name none
     */
    public static RecordingResult read(byte[] content, ZoneId zone) {
        byte[] plain = withoutByteOrderMark(content);
        if (isMessages(plain)) {
            return MessagesFile.read(plain, zone);
        }
        String text = new String(plain, StandardCharsets.UTF_8);
        String firstLine = text.lines().findFirst().orElse("");
        Optional<NumbersForm> form =
                NumbersForm.ALL.stream()
                        .filter(known -> firstColumn(firstLine).equals(known.timeColumn()))
                        .findFirst();
        return form.map(known -> NumbersFile.read(known, text)).orElseGet(() -> unknown(firstLine));
    }

    private static boolean isMessages(byte[] content) {
        int at = 0;
        while (at < content.length && (content[at] <= ' ' && content[at] >= 0)) {
            at++;
        }
        String beginning =
                new String(
                        content, at, Math.min(3, content.length - at), StandardCharsets.ISO_8859_1);
        return beginning.equals("MSH") || (content.length > 0 && content[0] == Mllp.START);
    }

    private static String firstColumn(String line) {
        int comma = line.indexOf(',');
        return (comma < 0 ? line : line.substring(0, comma)).replace("\"", "").strip();
    }

    private static RecordingResult unknown(String firstLine) {
        String forms =
                NumbersForm.ALL.stream()
                        .map(form -> form.form().words() + " (" + form.names() + ")")
                        .collect(Collectors.joining(", "));
        return new RecordingResult.Refused(
                List.of(
                        new RecordingResult.Flaw(
                                "line 1",
                                firstLine,
                                "one of " + forms + ", " + Recording.Form.HL7.words())));
    }

    private static byte[] withoutByteOrderMark(byte[] content) {
        boolean marked =
                content.length >= 3
                        && content[0] == (byte) 0xEF
                        && content[1] == (byte) 0xBB
                        && content[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(content, 3, content.length) : content;
    }
}
