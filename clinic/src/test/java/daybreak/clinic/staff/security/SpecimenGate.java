package daybreak.clinic.staff.security;

import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The table of addresses with one more, for the page that shows the parts of the house. */
@TestConfiguration(proxyBeanMethods = false)
class SpecimenGate {

    @Bean
    @Primary
    Gate gateWithSpecimen() {
        AccessRow specimen =
                new AccessRow(
                        AccessRow.Verb.GET,
                        "/specimen/**",
                        Access.everyMember(),
                        AccessRow.Sort.PAGE);
        return new Gate(Stream.concat(AccessTable.ROWS.stream(), Stream.of(specimen)).toList());
    }
}
