package daybreak.console.replay;

import daybreak.console.json.JsonReader;
import daybreak.console.json.JsonValue;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ClockSpeed;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Asks a clinic at {@code /health} which it is and what time it has. */
final class ClinicDoor {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER_BYTES = 64 * 1024;

    private final URI health;

    ClinicDoor(URI clinic) {
        this.health = clinic.resolve("/health");
    }

    HealthReading ask() {
        try {
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout((int) PATIENCE.toMillis());
            connection.setReadTimeout((int) PATIENCE.toMillis());
            connection.setInstanceFollowRedirects(false);
            try {
                return answer(connection);
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return new HealthReading.Silent(String.valueOf(e.getMessage()));
        }
    }

    /** An unhealthy clinic answers with another status and tells its time all the same. */
    private static HealthReading answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        InputStream body =
                status < HttpURLConnection.HTTP_BAD_REQUEST
                        ? connection.getInputStream()
                        : connection.getErrorStream();
        if (body == null) {
            return new HealthReading.Silent("it answered with status " + status);
        }
        try (body) {
            String text = new String(body.readNBytes(LONGEST_ANSWER_BYTES), StandardCharsets.UTF_8);
            return health(text)
                    .<HealthReading>map(HealthReading.Answered::new)
                    .orElseGet(() ->
                            new HealthReading.Silent(
                                    "what answered is no clinic (status " + status + ")"));
        }
    }

    /** Reads the answer; empty where it is no clinic's. */
    static Optional<ClinicHealth> health(String text) {
        if (!(JsonReader.read(text).orElse(new JsonValue.NullValue())
                instanceof JsonValue.ObjectValue object)) {
            return Optional.empty();
        }
        Optional<String> mode = object.text("mode");
        Optional<OffsetDateTime> time = object.text("clinic_time").flatMap(ClinicDoor::time);
        Optional<ClockSpeed> speed = object.number("speed").flatMap(ClinicDoor::speed);
        if (mode.isEmpty() || time.isEmpty() || speed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ClinicHealth(
                        mode.get(),
                        ClinicTime.of(time.get().toInstant()),
                        time.get().getOffset(),
                        speed.get()));
    }

    private static Optional<OffsetDateTime> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ClockSpeed> speed(BigDecimal number) {
        try {
            return Optional.of(new ClockSpeed(number.intValueExact()));
        } catch (ArithmeticException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
