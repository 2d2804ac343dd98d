package daybreak.clinic.monitoring;

import daybreak.clinic.device.Devices;
import daybreak.clinic.live.Announcements;
import daybreak.clinic.live.Presence;
import daybreak.clinic.monitoring.store.MonitoringStore;
import daybreak.clinic.protocol.ProtocolBook;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.shell.ThisClinic;
import daybreak.clinic.staff.Watching;
import daybreak.quantities.identity.IdSource;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.MachineClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MonitoringConfiguration {

    @Bean
    History history(PostgresRecord record) {
        return MonitoringStore.history(record.readModels());
    }

    @Bean
    Chairs chairs(
            MonitoringSettings settings,
            ThisClinic clinic,
            ClinicClock clock,
            MachineClock machine,
            IdSource ids,
            PostgresRecord record,
            Devices devices,
            ProtocolBook protocols,
            History history,
            Announcements announcements) {
        return new Chairs(
                new Chairs.Surroundings(
                        settings,
                        clinic.zone(),
                        clock,
                        machine,
                        ids,
                        record,
                        devices,
                        protocols,
                        history,
                        announcements));
    }

    @Bean
    Monitoring monitoring(Chairs chairs) {
        return chairs.monitoring();
    }

    /** A station that follows a watch is not darkened because nobody touches it. */
    @Bean
    Watching watching(Monitoring monitoring) {
        return () -> monitoring.look().stream().anyMatch(look -> look.chair().watch().isPresent());
    }

    @Bean
    Replays replays(Chairs chairs) {
        return chairs.replays();
    }

    @Bean
    WatchKeeping watchKeeping(
            Chairs chairs, MonitoringSettings settings, Entry opening, MachineClock machine) {
        return new WatchKeeping(chairs, settings, opening, machine);
    }

    @Bean
    SelfWatch selfWatch(Chairs chairs, Presence presence, ClinicClock clock, MachineClock machine) {
        return new SelfWatch(
                new Unheard(chairs.house(), chairs.monitoring(), presence, machine),
                new ClockStep(chairs.house(), clock));
    }
}
