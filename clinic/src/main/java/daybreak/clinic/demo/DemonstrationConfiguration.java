package daybreak.clinic.demo;

import daybreak.care.vitals.DeviceId;
import daybreak.clinic.device.Devices;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.monitoring.Replays;
import daybreak.clinic.monitoring.WatchKeeping;
import daybreak.clinic.people.People;
import daybreak.clinic.protocol.ProtocolBook;
import daybreak.clinic.shell.ThisClinic;
import daybreak.clinic.staff.Accounts;
import daybreak.clinic.staff.security.DemonstrationStaff;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.MachineClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only where {@link DemonstrationSettings} are given: a clinic has none of this. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(DemonstrationSettings.class)
class DemonstrationConfiguration {

    @Bean
    ClinicDoor clinicDoor(
            Accounts accounts,
            Devices devices,
            People people,
            ProtocolBook protocols,
            Monitoring monitoring,
            Replays replays) {
        return new ClinicDoor(
                new Colleagues(accounts),
                devices,
                people,
                protocols,
                monitoring,
                new ChairViews(chair -> {
                    DeviceId monitor = DemonstrationDevices.monitorAt(chair);
                    return replays.isReplayed(monitor);
                }));
    }

    @Bean
    LivingClinic livingClinic(
            DemonstrationSettings settings,
            ThisClinic clinic,
            ClinicDoor door,
            Devices devices,
            ProtocolBook protocols,
            DemonstrationStaff staff,
            WatchKeeping watchKeeping,
            Replays replays,
            ClinicClock clock,
            MachineClock machine) {
        return new LivingClinic(
                settings,
                settings.demonstration(clinic.zone()),
                door,
                new Furniture(settings.chairs(), door, devices, protocols),
                staff,
                watchKeeping,
                replays,
                clock,
                machine);
    }
}
