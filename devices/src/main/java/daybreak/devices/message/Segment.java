package daybreak.devices.message;

import java.util.List;

/**
 * One segment. Fields count from 1, as HL7 counts them; in MSH the first is the field separator and
 * the second the encoding characters.
 *
 * @param name three capital letters or digits, such as {@code OBX}
 * @param fields without empty ones at the end
 */
public record Segment(String name, List<Field> fields) {

    public Segment {
        fields = List.copyOf(fields);
    }

    /** The field of that number; an empty one where the segment has none. */
    public Field field(int number) {
        return number <= fields.size() ? fields.get(number - 1) : Field.Plain.EMPTY;
    }

    /** The text of a field's first component: most fields have no other. */
    public String text(int field) {
        return field(field).text(1);
    }

    /** The text of a component of a field's first repetition. */
    public String text(int field, int component) {
        return field(field).text(component);
    }
}
