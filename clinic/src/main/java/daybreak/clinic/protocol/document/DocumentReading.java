package daybreak.clinic.protocol.document;

import java.util.List;

/** What became of a text that should be a protocol. */
public sealed interface DocumentReading {

    /** It is one. */
    record Accepted(ProtocolDocument document) implements DocumentReading {}

    /**
     * It is none.
     *
     * @param problems not empty, in the order of the lines. A text that is no YAML has one; the
     *     values are compared with each other only once each of them can be read
     */
    record Refused(List<DocumentProblem> problems) implements DocumentReading {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
