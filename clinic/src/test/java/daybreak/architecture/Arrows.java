package daybreak.architecture;

import daybreak.testkit.architecture.Packages;
import daybreak.testkit.architecture.Rule;
import daybreak.testkit.architecture.Uses;
import daybreak.testkit.architecture.Walls;
import java.util.List;

/**
 * Which module may know which: clinic over console, simulation and devices over care over
 * quantities.
 */
final class Arrows {

    /** What a pure module may use of the JDK: no file, no socket, no database, no thread. */
    private static final Packages PURE =
            Packages.of(
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.math",
                    "java.text",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "org.jspecify..");

    private Arrows() {}

    static List<Rule> rules() {
        return List.of(
                Walls.usesOnly(
                        "arrow-quantities",
                        "Quantities are the floor: they depend on nothing.",
                        Packages.of("daybreak.quantities.."),
                        PURE.and(
                                "daybreak.quantities..",
                                "java.util.concurrent.atomic",
                                "java.util.concurrent.locks",
                                "java.nio",
                                "java.nio.charset",
                                "java.security")),
                Walls.usesOnly(
                        "arrow-care",
                        "What harms a patient can be reviewed and run alone: rules, no I/O.",
                        Packages.of("daybreak.care.."),
                        PURE.and("daybreak.care..", "daybreak.quantities..")),
                below(
                        "arrow-devices",
                        "daybreak.devices..",
                        "daybreak.care..",
                        "daybreak.quantities.."),
                below(
                        "arrow-simulation",
                        "daybreak.simulation..",
                        "daybreak.devices..",
                        "daybreak.care..",
                        "daybreak.quantities.."),
                below(
                        "arrow-console",
                        "daybreak.console..",
                        "daybreak.devices..",
                        "daybreak.care..",
                        "daybreak.quantities.."),
                below("arrow-testkit", "daybreak.testkit.."),
                Walls.onlyIn(
                        "spring-in-the-clinic",
                        "Only the clinic is a Spring application; the rest starts like a plain JVM.",
                        Packages.of(
                                "daybreak.clinic..", "daybreak.pages..", "daybreak.benchmarks.."),
                        Uses.ofPackages("org.springframework..")));
    }

    /** Of our own modules, this one knows only those. */
    private static Rule below(String gate, String module, String... known) {
        return Walls.never(
                gate,
                "Arrows point down: a module knows those below it, never one beside or above.",
                Packages.of(module),
                Uses.ofPackagesExcept("daybreak..", Packages.of(known).and(module)));
    }
}
