package daybreak.clinic.record.canonical;

import tools.jackson.databind.JsonNode;

/**
 * How values of one type stand in JSON.
 *
 * <p>Sealed to this package in spirit: {@link Shapes} finds the shape of a type.
 */
public interface Shape {

    /** The value as a tree. */
    JsonNode write(Object value);

    /**
     * The value again.
     *
     * @throws UnreadableValue when the tree is of another shape
     */
    Object read(JsonNode tree);
}
