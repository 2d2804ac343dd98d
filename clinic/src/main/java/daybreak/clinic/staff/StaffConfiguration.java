package daybreak.clinic.staff;

import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Journal;
import daybreak.quantities.identity.IdSource;
import daybreak.quantities.time.ClinicClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

    @Bean
    Accounts accounts(
            Journal journal, Entries entries, ClinicClock clock, IdSource ids, Secrets secrets) {
        return new Accounts(journal, entries, clock, ids, secrets);
    }
}
