package daybreak.clinic.protocol;

import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Journal;
import daybreak.quantities.time.ClinicClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProtocolConfiguration {

    @Bean
    ShippedProtocols shippedProtocols() {
        return ShippedProtocols.read();
    }

    @Bean
    ProtocolBook protocolBook(
            ShippedProtocols shipped, Journal journal, Entries entries, ClinicClock clock) {
        return new ProtocolBook(shipped.editions(), journal, entries, clock);
    }
}
