package daybreak.clinic.record.export;

import daybreak.clinic.record.export.Column.Kind;
import java.util.List;

/** What stands in {@code readings.csv}. */
final class ReadingsColumns {

    static final List<Column> ALL =
            List.of(
                    Column.of(
                            "session_id",
                            Kind.ID,
                            "The session during which the value was observed; empty where none ran."),
                    Column.of(
                            "chair",
                            Kind.WHOLE,
                            "The chair at which the source stood when the value arrived, whether or"
                                    + " not a session ran; empty for a device at no chair."),
                    Column.of(
                            "device",
                            Kind.TEXT,
                            "Who said so: a device's identifier as sent, or keyboard."),
                    Column.of(
                            "parameter_mdc",
                            Kind.WHOLE,
                            "What was measured: the number of ISO/IEEE 11073-10101; empty where the"
                                    + " source used a code of its own."),
                    Column.of(
                            "parameter",
                            Kind.TEXT,
                            "What was measured: heart_rate, pulse_rate, spo2, respiratory_rate,"
                                    + " systolic, diastolic, mean_pressure, or the device's own name."),
                    Column.of("value", Kind.TEXT, "The value exactly as it was sent or typed."),
                    Column.of(
                            "unit_ucum",
                            Kind.TEXT,
                            "The value's unit as it was sent, turned to UCUM where it is known; empty"
                                    + " where none was sent."),
                    Column.of(
                            "status",
                            Kind.WORD,
                            "What the value is good for: ok, impossible, not_a_number, not_obtained,"
                                    + " no_unit, typed, corrected. Only ok, typed and corrected are"
                                    + " charted and judged."),
                    Column.of(
                            "observation_time",
                            Kind.TIME,
                            "When it was true, as the source says; the received_time where no time"
                                    + " came with it."),
                    Column.of(
                            "gateway_time",
                            Kind.TIME,
                            "The time of the message that brought it; empty where it had none."),
                    Column.of(
                            "received_time", Kind.TIME, "When it arrived, by the clinic's clock."),
                    Column.of(
                            "source",
                            Kind.WORD,
                            "How it came in: measured (a device said so) or typed (a person did)."),
                    Column.of(
                            "message_control_id",
                            Kind.TEXT,
                            "The id of the message that brought it (MSH-10); empty for typed values."),
                    Column.of(
                            "corrects",
                            Kind.TEXT,
                            "Of a corrected value: which one it corrects; else empty."));

    private ReadingsColumns() {}
}
