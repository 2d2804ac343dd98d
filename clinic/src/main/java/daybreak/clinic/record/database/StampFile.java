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
        ObjectNode json = JSON.createObjectNode();
        json.put("format", stamp.format());
        json.put("mode", stamp.mode().openName());
        json.put("zone", stamp.zone().getId());
        stamp.seed().ifPresent(seed -> json.put("seed", seed));
        OwnerOnly.write(folder.stamp(), json.toPrettyString() + "\n");
    }

    /** The folder's stamp; empty when it has none. */
    static Optional<Stamp> read(DataFolder folder) throws IOException, Obstacle {
        if (!Files.exists(folder.stamp())) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(folder, JSON.readTree(Files.readString(folder.stamp()))));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new Obstacle(
                    new DatabaseRefusal(
                            Reason.NOT_A_DATA_FOLDER,
                            folder.stamp() + " is no stamp of a data folder: " + e.getMessage(),
                            "restore the folder from a backup"),
                    e);
        }
    }

    private static Stamp parse(DataFolder folder, JsonNode json) throws Obstacle {
        int format = json.path("format").asInt(0);
        if (format > Stamp.FORMAT) {
            throw new Obstacle(
                    Reason.MADE_BY_A_LATER_VERSION,
                    folder + " has format " + format + "; this program reads " + Stamp.FORMAT,
                    "use the version of Daybreak that made it, or a later one");
        }
        if (format < 1) {
            throw new IllegalArgumentException("no format");
        }
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
