package daybreak.devices.pcd;

import daybreak.devices.message.Field;
import daybreak.devices.message.Segment;

/**
 * One OBX.
 *
 * @param number which OBX of the message, from 1 on
 * @param segment its fields
 * @param parameter OBX-3, read once
 */
record Row(int number, Segment segment, ParameterSent parameter) {

    static Row of(int number, Segment segment) {
        return new Row(number, segment, ParameterSent.of(segment.field(3)));
    }

    /** OBX-2, the value's type. */
    String type() {
        return segment.text(2).strip();
    }

    /** OBX-4, where in the device. */
    String address() {
        return segment.text(4).strip();
    }

    Field value() {
        return segment.field(5);
    }

    Field unit() {
        return segment.field(6);
    }

    /** OBX-11, the result's status. */
    String resultStatus() {
        return segment.text(11).strip();
    }

    /** OBX-14, when it was true. */
    String time() {
        return segment.text(14).strip();
    }

    /** OBX-18, which device measured. */
    Field equipment() {
        return segment.field(18);
    }

    boolean hasValue() {
        return !value().isEmpty();
    }

    /**
     * True when it says something of the patient or says that it could not: a value, or a row where
     * one had to stand. Rows that only build the device's tree are none.
     */
    boolean isReading() {
        return hasValue()
                || parameter.known().isPresent()
                || (type().equals("NM") && !parameter.isMissing());
    }

    Place at(int field) {
        return Place.observation(number, field);
    }
}
