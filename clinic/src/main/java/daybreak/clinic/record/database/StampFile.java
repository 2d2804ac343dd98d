package daybreak.clinic.record.database;

import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The stamp as it lies in the data folder. */
final class StampFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StampFile() {}

    static void write(DataFolder folder, Stamp stamp) throws IOException {
        OwnerOnly.write(folder.stamp(), text(stamp));
    }

    static String text(Stamp stamp) {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", stamp.format());
        json.put("mode", stamp.mode().openName());
        json.put("zone", stamp.zone().getId());
        stamp.seed().ifPresent(seed -> json.put("seed", seed));
        return json.toPrettyString() + "\n";
    }

    /** The folder's stamp; empty when it has none. */
    static Optional<Stamp> read(DataFolder folder) throws IOException, Obstacle {
        if (!Files.exists(folder.stamp())) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(folder, Files.readString(folder.stamp())));
        } catch (IllegalArgumentException e) {
            throw new Obstacle(
                    new DatabaseRefusal(
                            Reason.NOT_A_DATA_FOLDER,
                            folder.stamp() + " is no stamp of a data folder: " + e.getMessage(),
                            "restore the folder from a backup"),
                    e);
        }
    }

    private static Stamp parse(DataFolder folder, String text) throws Obstacle {
        return switch (parse(text)) {
            case Parsing.Read(var stamp) -> stamp;
            case Parsing.LaterFormat(var format) ->
                    throw new Obstacle(
                            Reason.MADE_BY_A_LATER_VERSION,
                            folder
                                    + " has format "
                                    + format
                                    + "; this program reads "
                                    + Stamp.FORMAT,
                            "use the version of Daybreak that made it, or a later one");
        };
    }

    /** What a stamp's text says. */
    sealed interface Parsing {

        record Read(Stamp stamp) implements Parsing {}

        record LaterFormat(int format) implements Parsing {}
    }

    /**
     * Reads a stamp's text.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Parsing parse(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            int format = json.path("format").asInt(0);
            if (format < 1) {
                throw new IllegalArgumentException("no format");
            }
            return format > Stamp.FORMAT
                    ? new Parsing.LaterFormat(format)
                    : new Parsing.Read(stamp(format, json));
        } catch (JacksonException | DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Stamp stamp(int format, JsonNode json) {
        return new Stamp(
                format,
                mode(json.path("mode").asString("")),
                ZoneId.of(json.path("zone").asString("")),
                json.has("seed")
                        ? OptionalLong.of(json.path("seed").asLong())
                        : OptionalLong.empty());
    }

    private static Mode mode(String openName) {
        for (Mode mode : Mode.values()) {
            if (mode.openName().equals(openName)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("no mode '" + openName + "'");
    }
}
