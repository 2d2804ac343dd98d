package daybreak.clinic.device.web;

import daybreak.clinic.device.ChairsInSight;
import daybreak.clinic.device.DeviceHistory;
import daybreak.clinic.device.Devices;
import daybreak.clinic.device.MonitorsIn;
import daybreak.clinic.live.Announcements;
import daybreak.clinic.live.TopicSource;
import daybreak.clinic.protocol.ProtocolBook;
import daybreak.clinic.shell.NavigationEntry;
import daybreak.clinic.shell.Pieces;
import daybreak.clinic.shell.Texts;
import daybreak.quantities.time.ClinicClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeviceWebConfiguration {

    @Bean
    DevicePieces devicePieces(
            Devices devices,
            ChairsInSight chairs,
            MonitorsIn monitors,
            DeviceHistory history,
            ProtocolBook protocols,
            ClinicClock clock) {
        return new DevicePieces(
                devices, chairs, monitors, history, () -> protocols.inForce().signal(), clock);
    }

    @Bean
    TopicSource deviceTopics(DevicePieces devices, Pieces pieces, Texts texts) {
        return new DeviceTopics(devices, pieces, texts);
    }

    @Bean
    DevicesPulse devicesPulse(Announcements announcements) {
        return new DevicesPulse(announcements);
    }

    @Bean
    NavigationEntry devicesNavigation() {
        return new NavigationEntry("/devices", "devices.title", 60);
    }
}
