package daybreak.clinic.device;

import daybreak.clinic.device.store.DeviceStore;
import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.shell.Mode;
import daybreak.clinic.shell.ThisClinic;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.quantities.time.ClinicClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeviceConfiguration {

    @Bean
    DeviceHistory deviceHistory(PostgresRecord record) {
        return DeviceStore.history(record.readModels());
    }

    @Bean
    Devices devices(Journal journal, Entries entries, ClinicClock clock, ThisClinic clinic) {
        return new Devices(
                journal,
                entries,
                clock,
                device ->
                        clinic.mode() == Mode.CLINIC
                                && DemonstrationDevices.isDemonstration(device));
    }
}
