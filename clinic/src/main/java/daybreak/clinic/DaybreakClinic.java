package daybreak.clinic;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * The application. What it runs on (clocks, ids, database, which clinic it is) is given to it as
 * beans by the command that starts it; the database is opened by the record's own rules, and nobody
 * signs in by the framework's.
 */
@SpringBootApplication(
        exclude = {DataSourceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
public class DaybreakClinic {}
