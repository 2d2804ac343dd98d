package daybreak.clinic.staff.web;

import daybreak.clinic.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffWebConfiguration {

    @Bean
    NavigationEntry staffNavigation() {
        return new NavigationEntry("/staff", "staff.navigation", 900);
    }
}
