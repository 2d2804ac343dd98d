package daybreak.console.manner;

import java.util.List;

/** What became of reading a call. */
public sealed interface Call {

    /** It can be run. */
    record Understood(Arguments arguments) implements Call {}

    /** It is wrong, and this is all that is wrong with it. */
    record Wrong(List<Complaint> complaints) implements Call {

        public Wrong {
            complaints = List.copyOf(complaints);
        }
    }
}
