package daybreak.clinic.monitoring.web;

import daybreak.care.alarm.Kind;
import daybreak.care.alarm.Tier;
import daybreak.care.watch.ChairAlarm;
import daybreak.clinic.monitoring.ChairLook;
import daybreak.clinic.monitoring.HouseAlarmLook;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.people.People;
import daybreak.clinic.shell.AlarmSign;
import daybreak.clinic.shell.Language;
import daybreak.clinic.shell.Text;
import daybreak.clinic.shell.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the pieces of the board, and those that stand on every page. */
final class BoardPieces {

    private static final int MOST_DUE = 6;

    private final Monitoring monitoring;
    private final People people;
    private final Texts texts;

    BoardPieces(Monitoring monitoring, People people, Texts texts) {
        this.monitoring = monitoring;
        this.people = people;
        this.texts = texts;
    }

    BoardPage board(Language language, Hand hand, BoardPage.Wall wall) {
        return new BoardPage(tiles(language, hand, wall), strip(language), wall);
    }

    List<TilePiece> tiles(Language language, Hand hand, BoardPage.Wall wall) {
        ChairViews views =
                new ChairViews(
                        people,
                        texts.in(language),
                        wall == BoardPage.Wall.YES
                                ? ChairViews.Names.INITIALS
                                : ChairViews.Names.FULL);
        return monitoring.look().stream()
                .map(views::tile)
                .map(tile -> new TilePiece(tile, hand))
                .toList();
    }

    StripPiece strip(Language language) {
        ChairViews views = new ChairViews(people, texts.in(language), ChairViews.Names.INITIALS);
        return new StripPiece(
                monitoring.look().stream()
                        .flatMap(look -> views.due(look).stream())
                        .sorted(Comparator.comparing(DueLine::left))
                        .limit(MOST_DUE)
                        .toList());
    }

    BannersPiece banners(Language language, Hand hand) {
        Text text = texts.in(language);
        return new BannersPiece(
                monitoring.houseAlarms().stream().map(alarm -> banner(alarm, text)).toList(), hand);
    }

    private static BannersPiece.Banner banner(HouseAlarmLook alarm, Text text) {
        String name = alarm.condition().openName();
        AlarmSign sign =
                new AlarmSign(
                        Kind.TECHNICAL,
                        alarm.condition().tier(),
                        alarm.state().isSilenced()
                                ? AlarmSign.Standing.ACKNOWLEDGED
                                : AlarmSign.Standing.ACTIVE,
                        text.of("house." + name, alarm.detail()));
        return new BannersPiece.Banner(alarm, sign, text.of("house." + name + ".way-out"));
    }

    /** What a station sounds: the most urgent of all alarms that ask to be heard. */
    SoundPiece sound() {
        List<ChairLook> looks = monitoring.look();
        List<HouseAlarmLook> house =
                monitoring.houseAlarms().stream()
                        .filter(alarm -> alarm.state().isAudible())
                        .toList();
        List<ChairAlarm> audible =
                looks.stream()
                        .flatMap(look -> look.chair().alarms().stream())
                        .filter(alarm -> alarm.state().isAudible())
                        .toList();
        Optional<Tier> tier =
                Stream.concat(
                                audible.stream().map(ChairAlarm::tier),
                                house.stream().map(alarm -> alarm.condition().tier()))
                        .max(Comparator.naturalOrder());
        if (tier.isEmpty()) {
            return new SoundPiece("none", "none", "");
        }
        boolean isOfAPatient =
                audible.stream()
                        .anyMatch(alarm ->
                                alarm.tier() == tier.get() && alarm.kind() == Kind.PHYSIOLOGICAL);
        Kind kind = isOfAPatient ? Kind.PHYSIOLOGICAL : Kind.TECHNICAL;
        return new SoundPiece(tier.get().openName(), kind.openName(), mark(audible, house));
    }

    /** The same alarms in the same states have the same mark. */
    private static String mark(List<ChairAlarm> audible, List<HouseAlarmLook> house) {
        int states =
                Stream.concat(
                                audible.stream().map(alarm -> List.of(alarm.id(), alarm.state())),
                                house.stream()
                                        .map(alarm -> List.of(alarm.condition(), alarm.state())))
                        .mapToInt(List::hashCode)
                        .sum();
        return Integer.toHexString(states);
    }
}
