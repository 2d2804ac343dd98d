package daybreak.clinic.health;

import daybreak.clinic.live.Presence;
import daybreak.clinic.monitoring.HouseAlarmLook;
import daybreak.clinic.monitoring.HouseCondition;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.opening.Build;
import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.record.StoreState;
import daybreak.clinic.shell.ThisClinic;
import daybreak.quantities.time.ClinicClock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells anybody who asks how the clinic is. */
@Controller
final class HealthController {

    private static final String UP = "up";
    private static final String DEGRADED = "degraded";
    private static final String DOWN = "down";

    private final ThisClinic clinic;
    private final ClinicClock clock;
    private final PostgresRecord record;
    private final Monitoring monitoring;
    private final Presence presence;
    private final Build build = Build.present();

    HealthController(
            ThisClinic clinic,
            ClinicClock clock,
            PostgresRecord record,
            Monitoring monitoring,
            Presence presence) {
        this.clinic = clinic;
        this.clock = clock;
        this.record = record;
        this.monitoring = monitoring;
        this.presence = presence;
    }

    /** Everything, with status 503 while nothing is recorded. */
    @GetMapping("/health")
    ResponseEntity<HealthAnswer> health() {
        List<String> alarms =
                monitoring.houseAlarms().stream()
                        .map(HouseAlarmLook::condition)
                        .map(HouseCondition::openName)
                        .toList();
        String readiness = readiness();
        String status = readiness.equals(DOWN) ? DOWN : alarms.isEmpty() ? UP : DEGRADED;
        HealthAnswer answer =
                new HealthAnswer(
                        status,
                        clinic.mode().openName(),
                        build.version(),
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                clock.now().instant().atZone(clinic.zone())),
                        clock.speed().times(),
                        UP,
                        readiness,
                        alarms,
                        watchedChairs(),
                        presence.connected(),
                        presence.audible());
        return answered(readiness, answer);
    }

    /** The program answers. */
    @GetMapping("/health/liveness")
    ResponseEntity<Map<String, String>> liveness() {
        return answered(UP, Map.of("status", UP));
    }

    /** What comes in is recorded; status 503 where it is not. */
    @GetMapping("/health/readiness")
    ResponseEntity<Map<String, String>> readinessAlone() {
        String readiness = readiness();
        return answered(readiness, Map.of("status", readiness));
    }

    private String readiness() {
        return switch (record.state()) {
            case StoreState.Present() -> UP;
            case StoreState.Away _, StoreState.TakenOver _ -> DOWN;
        };
    }

    private int watchedChairs() {
        return (int)
                monitoring.look().stream().filter(look -> look.chair().watch().isPresent()).count();
    }

    private static <T> ResponseEntity<T> answered(String status, T body) {
        return ResponseEntity.status(
                        status.equals(DOWN) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
