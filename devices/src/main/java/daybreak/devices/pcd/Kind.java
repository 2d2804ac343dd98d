package daybreak.devices.pcd;

/** What kind of message MSH-9 says it is. The structure that it names (MSH-9.3) decides nothing. */
enum Kind {
    OBSERVATIONS,
    ALARM_OR_PUMP_EVENT,
    OTHER_EVENT,
    OTHER_TYPE;

    static Kind of(Envelope envelope) {
        if (!envelope.messageType().equals("ORU")) {
            return OTHER_TYPE;
        }
        return switch (envelope.event()) {
            case "R01" -> OBSERVATIONS;
            case "R40", "R42" -> ALARM_OR_PUMP_EVENT;
            default -> OTHER_EVENT;
        };
    }

    static Fault eventNotTaken(Envelope envelope) {
        return new Fault(
                FaultReason.EVENT,
                Place.header(9),
                "ORU^" + envelope.event() + " is not taken here; ORU^R01, R40 and R42 are");
    }

    static Fault typeNotTaken(Envelope envelope) {
        return new Fault(
                FaultReason.MESSAGE_TYPE,
                Place.header(9),
                "'" + envelope.messageType() + "' is not taken here; ORU^R01, R40 and R42 are");
    }
}
