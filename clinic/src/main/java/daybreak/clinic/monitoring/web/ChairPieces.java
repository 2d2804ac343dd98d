package daybreak.clinic.monitoring.web;

import daybreak.care.placement.Placements;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.device.Devices;
import daybreak.clinic.monitoring.ChairLook;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.people.People;
import daybreak.clinic.protocol.ProtocolBook;
import daybreak.clinic.shell.Language;
import daybreak.clinic.shell.Texts;
import java.util.List;
import java.util.Optional;

/** Makes a chair's page and its parts. */
final class ChairPieces {

    private final Monitoring monitoring;
    private final People people;
    private final Devices devices;
    private final ProtocolBook protocols;
    private final TrendMaker trends;
    private final Texts texts;

    ChairPieces(
            Monitoring monitoring,
            People people,
            Devices devices,
            ProtocolBook protocols,
            TrendMaker trends,
            Texts texts) {
        this.monitoring = monitoring;
        this.people = people;
        this.devices = devices;
        this.protocols = protocols;
        this.trends = trends;
        this.texts = texts;
    }

    Optional<ChairPage> page(
            ChairNumber chair, Language language, Hand hand, ChairPage.Forms forms, int hours) {
        return monitoring
                .look(chair)
                .map(look ->
                        new ChairPage(
                                parts(look, language, hand),
                                trends.trend(look, hours, texts.in(language)),
                                labels(chair),
                                people.all(),
                                forms,
                                protocols.signed().isPresent()
                                        ? ChairPage.Watching.ALLOWED
                                        : ChairPage.Watching.NOT_SIGNED));
    }

    Optional<ChairParts> parts(ChairNumber chair, Language language, Hand hand) {
        return monitoring.look(chair).map(look -> parts(look, language, hand));
    }

    Optional<TrendPiece> trend(ChairNumber chair, Language language, int hours) {
        return monitoring.look(chair).map(look -> trends.trend(look, hours, texts.in(language)));
    }

    private ChairParts parts(ChairLook look, Language language, Hand hand) {
        ChairViews views = new ChairViews(people, texts.in(language), ChairViews.Names.FULL);
        return new ChairParts(views.tile(look), hand);
    }

    private List<String> labels(ChairNumber chair) {
        return devices.placements().devices().values().stream()
                .filter(known -> known.chair().equals(Optional.of(chair)))
                .map(Placements.Known::label)
                .sorted()
                .toList();
    }
}
