package daybreak.devices.pcd;

/**
 * A place in a message, counted as HL7 counts.
 *
 * @param segment the segment's name
 * @param occurrence which one of that name, from 1 on
 * @param field the field's number; 0 where the segment as a whole is meant
 */
public record Place(String segment, int occurrence, int field) {

    static Place header(int field) {
        return new Place("MSH", 1, field);
    }

    static Place observation(int row, int field) {
        return new Place("OBX", row, field);
    }

    @Override
    public String toString() {
        String place = segment + "[" + occurrence + "]";
        return field == 0 ? place : place + "-" + field;
    }
}
