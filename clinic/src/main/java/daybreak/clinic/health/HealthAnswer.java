package daybreak.clinic.health;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * {@code /health}.
 *
 * @param status {@code up}, {@code degraded} while an alarm of the house stands, {@code down} while
 *     nothing is recorded
 * @param mode {@code demonstration} or {@code clinic}
 * @param version of the program
 * @param clinicTime the clinic's clock, ISO 8601 with the offset of its zone
 * @param speed of that clock beside the machine's
 * @param liveness {@code up} while the program answers
 * @param readiness {@code up} while what comes in is recorded
 * @param houseAlarms the names of the house's own alarms that stand, the most urgent first
 * @param watchedChairs how many chairs are watched
 * @param stations how many stations are sent the alarms
 * @param audibleStations how many of them say that they can sound
 */
record HealthAnswer(
        String status,
        String mode,
        String version,
        @JsonProperty("clinic_time") String clinicTime,
        int speed,
        String liveness,
        String readiness,
        @JsonProperty("house_alarms") List<String> houseAlarms,
        @JsonProperty("watched_chairs") int watchedChairs,
        int stations,
        @JsonProperty("audible_stations") int audibleStations) {}
