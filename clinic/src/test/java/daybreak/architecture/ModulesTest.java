package daybreak.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import daybreak.clinic.DaybreakClinic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Each feature of the clinic is a module: no circles, and nobody reaches into another's inside. A
 * package-info among the tests would hide the product's, and with it the front doors it names.
 */
class ModulesTest {

    private static final ImportOption ALL = _ -> true;

    @Test
    void theFeaturesOfTheClinicReachOneAnotherByTheirFrontDoors() {
        ApplicationModules features = ApplicationModules.of(DaybreakClinic.class);

        assertThat(features.stream().map(feature -> feature.getIdentifier().toString()))
                .contains("record", "monitoring", "staff", "shell", "device");
        assertThat(violations(features)).isEmpty();
    }

    @Test
    void featuresThatKnowEachOtherInACircleAreFound() {
        assertThat(violations(ApplicationModules.of("daybreak.architecture.circle", ALL)))
                .anyMatch(told -> told.contains("Cycle detected"));
    }

    @Test
    void whoReachesPastAFrontDoorIsFound() {
        assertThat(violations(ApplicationModules.of("daybreak.architecture.burglary", ALL)))
                .anyMatch(told -> told.contains("depends on non-exposed type"));
    }

    /** Of the features; the root package puts them together, and knows them inside and out. */
    private static List<String> violations(ApplicationModules features) {
        return features.detectViolations().getMessages().stream()
                .filter(told -> !told.startsWith("Module 'root:"))
                .toList();
    }
}
