package daybreak.clinic.protocol.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads protocol documents. Three steps, each of which collects all that it finds: is it YAML, has
 * it the shape of the schema, do its values hold together. A document with a problem gives no
 * protocol.
 */
public final class DocumentReader {

    private final Shape shape;

    /**
     * @param schema of the documents, JSON Schema 2020-12
     */
    public DocumentReader(String schema) {
        this.shape = new Shape(schema);
    }

    public DocumentReading read(String yaml) {
        return switch (Tree.of(yaml)) {
            case Tree.Growing.Broken(var problem) -> refused(List.of(problem));
            case Tree.Growing.Grown(var root) -> shaped(root);
        };
    }

    private DocumentReading shaped(JsonNode root) {
        Collection<DocumentProblem> problems = shape.problems(root);
        return problems.isEmpty() ? joined(Field.root(root)) : refused(problems);
    }

    private static DocumentReading joined(Field document) {
        List<DocumentProblem> problems =
                Stream.of(
                                new SourceChecks(document).problems(),
                                new RangeChecks(document).problems(),
                                new LimitChecks(document).problems(),
                                new TimeChecks(document).problems())
                        .flatMap(List::stream)
                        .toList();
        return problems.isEmpty()
                ? new DocumentReading.Accepted(new Binding(document).document())
                : refused(problems);
    }

    private static DocumentReading refused(Collection<DocumentProblem> problems) {
        return new DocumentReading.Refused(
                problems.stream()
                        .sorted(
                                Comparator.comparingInt(DocumentProblem::line)
                                        .thenComparing(DocumentProblem::field))
                        .toList());
    }
}
