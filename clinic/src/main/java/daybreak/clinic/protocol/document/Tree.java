package daybreak.clinic.protocol.document;

import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** YAML as a tree whose every node knows its line. A key that stands twice is refused. */
final class Tree {

    // Without strict detection the last of two equal keys would win, and a limit vanish.
    private static final ObjectMapper YAML =
            YAMLMapper.builder(
                            YAMLFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .build();

    private static final String NO_FIELDS = "begin with protocol: and version:";

    private Tree() {}

    /** What became of the text. */
    sealed interface Growing {
        record Grown(JsonNode root) implements Growing {}

        record Broken(DocumentProblem problem) implements Growing {}
    }

    static Growing of(String text) {
        try {
            JsonNode root =
                    JsonNodes.readTree(YAML, text, LocationJsonNodeFactoryFactory.getInstance());
            return root.isObject()
                    ? new Growing.Grown(root)
                    : new Growing.Broken(
                            new DocumentProblem(
                                    1, "", text, "is no YAML document with fields", NO_FIELDS));
        } catch (JacksonException broken) {
            return new Growing.Broken(problem(text, broken));
        }
    }

    /** The line on which the node begins, from 1. */
    static int line(JsonNode node) {
        TokenStreamLocation location = JsonNodes.tokenStreamLocationOf(node);
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    private static DocumentProblem problem(String text, JacksonException broken) {
        TokenStreamLocation location = broken.getLocation();
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        List<String> lines = text.lines().toList();
        String found = line <= lines.size() ? lines.get(line - 1).strip() : "";
        String wrong = "cannot be read as YAML: " + firstLine(broken.getOriginalMessage());
        return new DocumentProblem(line, "", found, wrong, "mend the line");
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("no reason given");
    }
}
