package daybreak.clinic.record.canonical;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sealed family: an object that says in {@value #TYPE} which member it is.
 *
 * @param family the sealed interface
 * @param members the records of the family by their simple names
 */
record FamilyShape(Class<?> family, Map<String, RecordShape> members) implements Shape {

    static final String TYPE = "type";

    FamilyShape {
        members = new LinkedHashMap<>(members);
    }

    @Override
    public JsonNode write(Object value) {
        String name = value.getClass().getSimpleName();
        RecordShape member = members.get(name);
        if (member == null) {
            throw new IllegalArgumentException(value.getClass() + " is no member of " + family);
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put(TYPE, name);
        member.writeInto(object, value);
        return object;
    }

    @Override
    public Object read(JsonNode tree) {
        String name = tree.path(TYPE).asString("");
        RecordShape member = members.get(name);
        if (member == null) {
            throw new UnreadableValue(family.getSimpleName() + " has no member '" + name + "'");
        }
        return member.read(tree, Set.of(TYPE));
    }
}
