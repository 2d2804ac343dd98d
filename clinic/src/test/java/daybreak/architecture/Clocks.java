package daybreak.architecture;

import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import daybreak.testkit.architecture.Packages;
import daybreak.testkit.architecture.Rule;
import daybreak.testkit.architecture.Uses;
import daybreak.testkit.architecture.Walls;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/**
 * Time, ids and random numbers come from where they are injected, so that a seed fixes a clinic.
 */
final class Clocks {

    private static final Packages SECURITY = Packages.of("daybreak.clinic.staff.security..");

    private Clocks() {}

    static List<Rule> rules() {
        return List.of(
                Walls.onlyIn(
                        "clocks",
                        "Nothing else reads time: a rule that read it could not be run again.",
                        Packages.of("daybreak.quantities.time"),
                        theMachinesTime()),
                Walls.never(
                        "care-without-machine-time",
                        "Care is judged by observation and clinic time; a scaled clinic must decide"
                                + " as a real one does.",
                        Packages.of("daybreak.care.."),
                        Uses.ofTypes(MachineTime.class, MachineClock.class)),
                Walls.never(
                        "security-without-clinic-time",
                        "Nobody stays signed in longer because a demonstration's clock stands still.",
                        SECURITY,
                        Uses.ofTypes(ClinicTime.class, ClinicClock.class)),
                Walls.onlyIn(
                        "ids",
                        "Ids come from the injected source: the same seed gives the same ids.",
                        Packages.of("daybreak.quantities.identity"),
                        Uses.calling(UUID.class, "randomUUID", "nameUUIDFromBytes")
                                .and(Uses.constructing(UUID.class))),
                Walls.onlyIn(
                        "randomness",
                        "Random numbers come from the injected streams, secrets from security.",
                        Packages.of(
                                "daybreak.quantities.random",
                                "daybreak.clinic.staff.security..",
                                "daybreak.clinic.record.database", // the database's own passwords
                                "daybreak.testkit.."),
                        anybodysRandomNumbers()));
    }

    private static Uses theMachinesTime() {
        return Uses.calling(System.class, "nanoTime", "currentTimeMillis")
                .and(now(Instant.class, LocalDate.class, LocalDateTime.class, LocalTime.class))
                .and(now(OffsetDateTime.class, OffsetTime.class, ZonedDateTime.class))
                .and(now(Year.class, YearMonth.class))
                .and(
                        Uses.calling(
                                Clock.class,
                                "system",
                                "systemUTC",
                                "systemDefaultZone",
                                "tickMillis",
                                "tickSeconds",
                                "tickMinutes"))
                .and(Uses.calling(InstantSource.class, "system"))
                .and(Uses.calling(Calendar.class, "getInstance"))
                .and(Uses.constructing(GregorianCalendar.class))
                .and(Uses.callingExactly(Date.class, Uses.CONSTRUCTOR));
    }

    private static Uses now(Class<?>... types) {
        Uses uses = _ -> Stream.empty();
        for (Class<?> type : types) {
            uses = uses.and(Uses.calling(type, "now"));
        }
        return uses;
    }

    private static Uses anybodysRandomNumbers() {
        return Uses.ofTypes(
                        Random.class,
                        SecureRandom.class,
                        SplittableRandom.class,
                        ThreadLocalRandom.class,
                        RandomGenerator.class,
                        RandomGeneratorFactory.class)
                .and(Uses.calling(Math.class, "random"))
                .and(Uses.calling(StrictMath.class, "random"))
                .and(Uses.callingExactly(Collections.class, "shuffle", List.class));
    }
}
