package daybreak.devices.recording;

import java.util.List;

/**
 * What was measured, in order of time.
 *
 * @param form what kind of file it is
 * @param moments in order, each later than the one before, each with a sample at least; the first
 *     is at zero
 * @param notes what a person should know of it before it is played
 */
public record Recording(Form form, List<Moment> moments, List<String> notes) {

    public Recording {
        moments = List.copyOf(moments);
        notes = List.copyOf(notes);
    }

    /** The forms that are read. */
    public enum Form {
        /** Numerics of the BIDMC recordings: a row a second. */
        BIDMC("BIDMC numerics"),
        /** Numerics of a MIMIC record, decoded: a row a minute, 0 where there is no reading. */
        MIMIC("MIMIC decoded minutes"),
        /** Messages of a monitor. */
        HL7("HL7 v2 messages");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** For a person. */
        public String words() {
            return words;
        }
    }
}
