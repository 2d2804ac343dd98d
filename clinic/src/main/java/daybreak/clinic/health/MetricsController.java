package daybreak.clinic.health;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Figures of the clinic's working, as Prometheus reads them. */
@Controller
final class MetricsController {

    private static final MediaType PROMETHEUS =
            MediaType.parseMediaType("text/plain;version=0.0.4;charset=utf-8");

    private final PrometheusMeterRegistry registry;

    MetricsController(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    @GetMapping("/metrics")
    ResponseEntity<String> metrics() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(PROMETHEUS)
                .body(registry.scrape());
    }
}
