package daybreak.clinic.people;

import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Journal;
import daybreak.clinic.shell.ThisClinic;
import daybreak.quantities.identity.IdSource;
import daybreak.quantities.time.ClinicClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    @Bean
    People people(
            Journal journal, Entries entries, ClinicClock clock, ThisClinic clinic, IdSource ids) {
        return new People(journal, entries, clock, clinic.zone(), ids);
    }
}
