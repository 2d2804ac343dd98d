package daybreak.clinic.staff;

import daybreak.clinic.shell.Mode;
import daybreak.clinic.shell.ThisClinic;
import daybreak.clinic.staff.security.DemonstrationStaff;
import daybreak.clinic.staff.security.SignInShelf;
import daybreak.quantities.identity.IdSource;
import daybreak.quantities.identity.TimeOrderedIds;
import daybreak.quantities.random.RandomSource;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.HandMovedMachineClock;
import daybreak.quantities.time.SteppedClinicClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * A clinic of shell and staff alone, with its record in memory and its machine's clock in the
 * test's hands.
 */
@EnableAutoConfiguration(
        exclude = {DataSourceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
@ComponentScan(
        basePackages = {"daybreak.clinic.shell", "daybreak.clinic.staff"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "daybreak\\.clinic\\.staff\\.store\\..*"))
public class WalkInClinic {

    /** Clinic time at the start of every test. */
    public static final ClinicTime MORNING = ClinicTime.parse("2026-03-02T16:30:00Z");

    @Bean
    ThisClinic thisClinic(@Value("${daybreak.test.mode:DEMONSTRATION}") Mode mode) {
        return new ThisClinic("Harbour Clinic", mode, ZoneId.of("America/Chicago"));
    }

    @Bean
    SignInSettings signInSettings() {
        return new SignInSettings(Duration.ofMinutes(15));
    }

    @Bean
    ClinicClock clinicClock() {
        return new SteppedClinicClock(MORNING);
    }

    @Bean
    HandMovedMachineClock machineClock() {
        return new HandMovedMachineClock(Instant.parse("2026-11-21T09:00:00Z"));
    }

    @Bean
    IdSource ids(ClinicClock clock) {
        return new TimeOrderedIds(clock, new RandomSource(1).stream("ids"));
    }

    @Bean
    MemoryJournal journal() {
        return new MemoryJournal();
    }

    @Bean
    MemoryShelves shelves() {
        return new MemoryShelves();
    }

    @Bean
    SignInShelf signInShelf(MemoryShelves shelves) {
        return shelves.signIns();
    }

    @Bean
    CommandLineRunner staffOfTheDemonstration(ThisClinic clinic, DemonstrationStaff staff) {
        return _ -> {
            if (clinic.mode() == Mode.DEMONSTRATION) {
                staff.open();
            }
        };
    }
}
