package daybreak.clinic.protocol.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A place in a document whose shape holds.
 *
 * @param path the way to it: {@code alarms.spo2_low.medium}
 */
record Field(JsonNode node, String path) {

    static Field root(JsonNode root) {
        return new Field(root, "");
    }

    /**
     * The field of that name in this one.
     *
     * @throws IllegalStateException when there is none, which the schema should have said
     */
    Field at(String name) {
        return optional(name)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "the schema lets '" + path + "' be without " + name));
    }

    Optional<Field> optional(String name) {
        return Optional.ofNullable(node.get(name))
                .map(child -> new Field(child, path.isEmpty() ? name : path + "." + name));
    }

    /** The field at the end of a way from here, if there is one. */
    Optional<Field> along(String way) {
        Optional<Field> field = Optional.of(this);
        for (String name : way.split("\\.", -1)) {
            field = field.flatMap(here -> here.optional(name));
        }
        return field;
    }

    /** Every field in this one, in the document's order; none where it is a text. */
    Stream<Field> fields() {
        return node.propertyNames().stream().map(this::at);
    }

    /** This field and everything under it. */
    Stream<Field> everything() {
        return Stream.concat(Stream.of(this), fields().flatMap(Field::everything));
    }

    String text() {
        return node.asString();
    }

    /** The texts of a list. */
    List<String> texts() {
        return node.valueStream().map(JsonNode::asString).toList();
    }

    int line() {
        return Tree.line(node);
    }

    DocumentProblem problem(String wrong, String wayOut) {
        String found = node.isContainer() ? "" : text();
        return new DocumentProblem(line(), path, found, wrong, wayOut);
    }
}
