package daybreak.clinic.record.canonical;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Many values of one type: lists in their order, sets and maps in the order of their texts. */
sealed interface GatheredShape extends Shape {

    /** A list. */
    record OfList(Shape element) implements GatheredShape {
        @Override
        public JsonNode write(Object value) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            ((Collection<?>) value).forEach(one -> array.add(element.write(one)));
            return array;
        }

        @Override
        public Object read(JsonNode tree) {
            return List.copyOf(elements(element, tree));
        }
    }

    /** A set; written in the order of the elements' texts, so that equal sets have one text. */
    record OfSet(Shape element) implements GatheredShape {
        @Override
        public JsonNode write(Object value) {
            Set<String> texts = new TreeSet<>();
            ((Collection<?>) value)
                    .forEach(one -> texts.add(CanonicalJson.write(element.write(one))));
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            texts.forEach(text -> array.add(CanonicalJson.read(text)));
            return array;
        }

        @Override
        public Object read(JsonNode tree) {
            List<Object> elements = elements(element, tree);
            Set<Object> set = new LinkedHashSet<>(elements);
            if (set.size() != elements.size()) {
                throw new UnreadableValue("an element stands twice in a set: " + tree);
            }
            return Set.copyOf(set);
        }
    }

    /** A map whose keys stand as text. */
    record OfMap(Shape key, Shape value) implements GatheredShape {
        @Override
        public JsonNode write(Object map) {
            Map<String, JsonNode> members = new TreeMap<>();
            ((Map<?, ?>) map)
                    .forEach((k, v) -> members.put(key.write(k).stringValue(), value.write(v)));
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            object.setAll(members);
            return object;
        }

        @Override
        public Object read(JsonNode tree) {
            if (!tree.isObject()) {
                throw new UnreadableValue("no object: " + tree);
            }
            Map<Object, Object> map = new HashMap<>();
            for (Map.Entry<String, JsonNode> member : tree.properties()) {
                map.put(
                        key.read(JsonNodeFactory.instance.stringNode(member.getKey())),
                        value.read(member.getValue()));
            }
            return Map.copyOf(map);
        }
    }

    private static List<Object> elements(Shape element, JsonNode tree) {
        if (!tree.isArray()) {
            throw new UnreadableValue("no array: " + tree);
        }
        List<Object> elements = new ArrayList<>();
        for (JsonNode one : tree) {
            elements.add(element.read(one));
        }
        return elements;
    }
}
