package daybreak.console.manner;

import java.util.List;

/** How a command ended. */
public sealed interface Outcome {

    /** It did what it was asked. */
    record Done() implements Outcome {}

    /**
     * It did not, or found something wrong.
     *
     * @param status never {@link ExitStatus#DONE}
     * @param complaints one line each on standard error
     */
    record Failed(ExitStatus status, List<Complaint> complaints) implements Outcome {

        /**
         * @throws IllegalArgumentException when the status says that nothing failed
         */
        public Failed {
            complaints = List.copyOf(complaints);
            if (status == ExitStatus.DONE) {
                throw new IllegalArgumentException("a failure is not done");
            }
        }
    }

    static Outcome done() {
        return new Done();
    }

    static Outcome failed(ExitStatus status, Complaint complaint) {
        return new Failed(status, List.of(complaint));
    }

    /** Its exit status. */
    default ExitStatus status() {
        return switch (this) {
            case Done _ -> ExitStatus.DONE;
            case Failed(var status, _) -> status;
        };
    }
}
