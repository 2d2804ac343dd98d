package daybreak.clinic.record.backup;

import daybreak.clinic.record.database.DatabaseHome.Origin;
import daybreak.clinic.record.database.Stamp;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a backup says of itself.
 *
 * @param from the folder's stamp and how its tables were made
 * @param takenAt by the machine's date
 * @param tables in the order of their names
 */
record Manifest(Origin from, Instant takenAt, List<TableCopy> tables) {

    static final String FILE = "backup.json";

    /** The layout of the folder; this program reads it and none later. */
    private static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The text is no manifest that this build reads. */
    static final class Unreadable extends IOException {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    Manifest {
        tables = List.copyOf(tables);
    }

    String json() {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", FORMAT);
        json.put("taken_at", takenAt.toString());
        ArrayNode versions = json.putArray("tables_versions");
        from.tables().forEach(versions::add);
        json.set("stamp", JSON.readTree(from.stamp().json()));
        ArrayNode list = json.putArray("tables");
        for (TableCopy table : tables) {
            ObjectNode one = list.addObject();
            one.put("schema", table.schema());
            one.put("table", table.table());
            one.put("rows", table.rows());
            ArrayNode columns = one.putArray("columns");
            table.columns().forEach(columns::add);
        }
        return json.toPrettyString() + "\n";
    }

    /**
     * Reads it.
     *
     * @throws Unreadable when it is none, or of a later format
     */
    static Manifest read(String text) throws Unreadable {
        try {
            JsonNode json = JSON.readTree(text);
            int format = json.path("format").asInt(0);
            if (format != FORMAT) {
                throw new Unreadable("its format is " + format + ", this program reads " + FORMAT);
            }
            List<TableCopy> tables = new ArrayList<>();
            for (JsonNode one : json.required("tables")) {
                tables.add(table(one));
            }
            Optional<Stamp> stamp = Stamp.ofJson(json.required("stamp").toString());
            return new Manifest(
                    new Origin(
                            stamp.orElseThrow(() -> new Unreadable("its stamp has a later format")),
                            texts(json.required("tables_versions"))),
                    Instant.parse(json.required("taken_at").stringValue()),
                    tables);
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new Unreadable("it cannot be read: " + e.getMessage());
        }
    }

    private static TableCopy table(JsonNode json) {
        return new TableCopy(
                json.required("schema").stringValue(),
                json.required("table").stringValue(),
                texts(json.required("columns")),
                json.required("rows").longValue());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.stringValue()));
        return texts;
    }
}
