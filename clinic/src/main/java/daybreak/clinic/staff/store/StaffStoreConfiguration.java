package daybreak.clinic.staff.store;

import daybreak.clinic.record.database.Database;
import daybreak.clinic.staff.security.SecretShelf;
import daybreak.clinic.staff.security.SignInShelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffStoreConfiguration {

    @Bean
    SecretShelf secretShelf(Database database) {
        return new SecretTable(database);
    }

    @Bean
    SignInShelf signInShelf(Database database) {
        return new SignInTable(database);
    }
}
