package daybreak.clinic.protocol.web;

import daybreak.clinic.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProtocolWebConfiguration {

    @Bean
    NavigationEntry protocolNavigation() {
        return new NavigationEntry("/protocol", "protocol.navigation", 700);
    }
}
