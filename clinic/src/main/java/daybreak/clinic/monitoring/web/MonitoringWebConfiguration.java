package daybreak.clinic.monitoring.web;

import daybreak.clinic.device.Devices;
import daybreak.clinic.live.TopicSource;
import daybreak.clinic.monitoring.History;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.people.People;
import daybreak.clinic.protocol.ProtocolBook;
import daybreak.clinic.record.Readings;
import daybreak.clinic.shell.Languages;
import daybreak.clinic.shell.NavigationEntry;
import daybreak.clinic.shell.Pieces;
import daybreak.clinic.shell.Texts;
import daybreak.clinic.shell.ThisClinic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MonitoringWebConfiguration {

    @Bean
    BoardPieces boardPieces(Monitoring monitoring, People people, Texts texts) {
        return new BoardPieces(monitoring, people, texts);
    }

    @Bean
    TopicSource boardTopics(BoardPieces board, Pieces pieces) {
        return new BoardTopics(board, pieces);
    }

    @Bean
    ChairPieces chairPieces(
            Monitoring monitoring,
            People people,
            Devices devices,
            ProtocolBook protocols,
            Readings readings,
            History history,
            ThisClinic clinic,
            Texts texts) {
        return new ChairPieces(
                monitoring,
                people,
                devices,
                protocols,
                new TrendMaker(readings, history, clinic),
                texts);
    }

    @Bean
    ChairAttempts chairAttempts(Monitoring monitoring, ChairPieces chairs, Languages languages) {
        return new ChairAttempts(monitoring, chairs, languages);
    }

    @Bean
    TopicSource chairTopics(ChairPieces chairs, Pieces pieces) {
        return new ChairTopics(chairs, pieces);
    }

    @Bean
    NavigationEntry boardEntry() {
        return new NavigationEntry("/board", "board.title", 10);
    }
}
