package daybreak.clinic.protocol.document;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * The shape of a document: which fields it has and how each is written. The schema's descriptions
 * are the ways out that a reader of the problems is told.
 */
final class Shape {

    private final Schema schema;

    /**
     * @param schema JSON Schema 2020-12
     */
    Shape(String schema) {
        this.schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON);
    }

    /** Every place where the document has another shape; one a place. */
    Collection<DocumentProblem> problems(JsonNode root) {
        Map<String, DocumentProblem> byField = new LinkedHashMap<>();
        for (Error error : schema.validate(root)) {
            if (!isOneOfSeveralWays(error)) {
                DocumentProblem problem = problem(error);
                byField.putIfAbsent(problem.field(), problem);
            }
        }
        return List.copyOf(byField.values());
    }

    // Why each single way of giving evidence does not fit says less than that none does.
    private static boolean isOneOfSeveralWays(Error error) {
        return error.getSchemaLocation().toString().contains("/oneOf/");
    }

    private DocumentProblem problem(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> missing(error);
            case "additionalProperties" -> unknown(error);
            case "oneOf" -> said(error, "has not one reason why it is that value");
            default -> said(error, "is not what stands here");
        };
    }

    private DocumentProblem missing(Error error) {
        String field = join(path(error), property(error));
        int line = Tree.line(error.getInstanceNode());
        return new DocumentProblem(line, field, "", "is missing", "write " + description(error));
    }

    private DocumentProblem unknown(Error error) {
        String name = property(error);
        JsonNode stranger = error.getInstanceNode().get(name);
        return new DocumentProblem(
                Tree.line(stranger == null ? error.getInstanceNode() : stranger),
                join(path(error), name),
                name,
                "is no field that stands here",
                "write " + description(error));
    }

    private DocumentProblem said(Error error, String wrong) {
        JsonNode node = error.getInstanceNode();
        return new DocumentProblem(
                Tree.line(node),
                path(error),
                node.isContainer() ? "" : node.asString(),
                wrong,
                "write " + description(error));
    }

    /** What the nearest described part of the schema asks for. */
    private String description(Error error) {
        JsonPointer place = JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
        JsonPointer here = place.head();
        while (here != null && !here.matches()) {
            JsonNode described = schema.getSchemaNode().at(here).path("description");
            if (described.isString()) {
                return described.asString();
            }
            here = here.head();
        }
        return "what the schema asks for";
    }

    private static String property(Error error) {
        return Objects.requireNonNullElse(error.getProperty(), "");
    }

    private static String path(Error error) {
        return error.getInstanceLocation().toString().replaceFirst("^/", "").replace('/', '.');
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
