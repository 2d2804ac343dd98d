package daybreak.clinic.shell.web;

import daybreak.clinic.shell.ErrorPages;
import daybreak.clinic.shell.Languages;
import daybreak.clinic.shell.NavigationEntry;
import daybreak.clinic.shell.Pieces;
import daybreak.clinic.shell.Stations;
import daybreak.clinic.shell.Texts;
import daybreak.clinic.shell.ThisClinic;
import daybreak.quantities.time.ClinicClock;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    /** The templates are compiled into a package beside the application's, with the build. */
    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(
                null,
                ContentType.Html,
                ShellConfiguration.class.getClassLoader(),
                "daybreak.pages");
    }

    @Bean
    Languages languages() {
        return StationCookies::language;
    }

    @Bean
    Texts texts(ThisClinic clinic) throws IOException {
        return Texts.load(clinic.zone());
    }

    @Bean
    Pieces pieces(TemplateEngine engine, Texts texts) {
        return new Pieces(engine, texts);
    }

    @Bean
    Frames frames(
            TemplateEngine engine,
            Pieces pieces,
            Texts texts,
            ThisClinic clinic,
            Stations stations,
            ObjectProvider<NavigationEntry> navigation,
            ClinicClock clock) {
        return new Frames(
                engine, pieces, texts, clinic, stations, navigation.stream().toList(), clock);
    }

    @Bean
    ErrorPages errorPages(ObjectProvider<Frames> frames) {
        return new FramedErrorPages(frames);
    }

    @Bean
    StaticFiles staticFiles(Frames frames, Pieces pieces, Stations stations, ErrorPages errors) {
        return new StaticFiles(new AnswerWriter(frames, pieces, stations, errors));
    }
}
