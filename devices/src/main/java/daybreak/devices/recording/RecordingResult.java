package daybreak.devices.recording;

import java.util.List;

/** What became of a file. */
public sealed interface RecordingResult {

    /** It is a recording. */
    record Read(Recording recording) implements RecordingResult {}

    /** It is none that is read here. */
    record Refused(List<Flaw> flaws) implements RecordingResult {

        public Refused {
            flaws = List.copyOf(flaws);
        }
    }

    /** How many flaws of one file are told. */
    int MOST_FLAWS = 20;

    /**
     * One thing wrong with a file.
     *
     * @param place the line, or the message, such as {@code line 17}
     * @param found what stands there
     * @param wayOut what may stand there
     */
    record Flaw(String place, String found, String wayOut) {

        private static final int LONGEST_QUOTE = 60;

        public Flaw {
            found = found.length() > LONGEST_QUOTE ? found.substring(0, LONGEST_QUOTE) : found;
        }
    }
}
