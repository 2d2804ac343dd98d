package daybreak.clinic.live;

import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.MachineClock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    /** Features announce to the streams and are asked by them, so they are looked up when asked. */
    @Bean
    Streams streams(ObjectProvider<TopicSource> sources, ClinicClock clinic, MachineClock machine) {
        return new Streams(() -> List.copyOf(sources.orderedStream().toList()), clinic, machine);
    }

    @Bean
    Presence presence(MachineClock machine) {
        return new Presence(machine);
    }

    @Bean
    SignInWatch signInWatch(SessionRepository<? extends Session> signIns) {
        return new SignInWatch(signIns);
    }
}
