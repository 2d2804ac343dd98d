package daybreak.devices.pcd;

import daybreak.devices.message.Problem;

/** Says a text's problem in the words of an acknowledgement. */
final class Faults {

    private Faults() {}

    static Fault of(Problem problem) {
        FaultReason reason =
                switch (problem.kind()) {
                    case NO_HEADER, NO_STRUCTURE, TWO_MESSAGES, NOT_READ -> FaultReason.STRUCTURE;
                    case OVER_A_LIMIT -> FaultReason.OVER_A_LIMIT;
                };
        return new Fault(
                reason,
                Place.header(0),
                Bounded.text(problem.words(), 200) + " (segment " + problem.segment() + ")");
    }
}
