package daybreak.clinic.monitoring.web;

import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Kind;
import daybreak.care.alarm.Tier;
import daybreak.care.people.PersonId;
import daybreak.clinic.monitoring.HouseAlarmLook;
import daybreak.clinic.monitoring.HouseCondition;
import daybreak.clinic.people.Person;
import daybreak.clinic.shell.AlarmSign;
import daybreak.clinic.shell.Answer;
import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Languages;
import daybreak.clinic.shell.Refusal;
import daybreak.clinic.shell.Text;
import daybreak.clinic.shell.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The board and its chairs at their worst, in tests only: no monitor, no record, nothing moves. */
@Controller
@TestComponent
final class BoardSpecimen {

    private final Texts texts;
    private final Languages languages;

    BoardSpecimen(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    @GetMapping("/specimen/board")
    Answer board(HttpServletRequest request) {
        return Answer.shown(board(request, BoardPage.Wall.NO, Hand.ACTS));
    }

    @GetMapping("/specimen/wall")
    Answer wall(HttpServletRequest request) {
        return Answer.shown(board(request, BoardPage.Wall.YES, Hand.LOOKS));
    }

    @GetMapping("/specimen/chair/{number}")
    Answer chair(HttpServletRequest request, @PathVariable("number") int number) {
        TileView tile = chairs(request).get(number - 1);
        ChairPage page =
                new ChairPage(
                        new ChairParts(tile, Hand.ACTS),
                        SpecimenTrend.piece(tile.chair(), text(request)),
                        List.of("Monitor 02DA7B0000000201", "Pump 02DA7B0000000202"),
                        List.of(
                                new Person(
                                        new PersonId(new UUID(1, 1)),
                                        "Maria",
                                        "Castellanos",
                                        LocalDate.of(1981, 4, 9))),
                        new ChairPage.Forms(vitals(number), Form.empty("watch")),
                        ChairPage.Watching.ALLOWED);
        return Answer.shown(page);
    }

    @GetMapping("/specimen/banners")
    Answer banners(HttpServletRequest request) {
        Text text = text(request);
        return new Answer.Part(
                new BannersPiece(
                        List.of(
                                banner(HouseCondition.STORE_AWAY, "08006", text),
                                banner(HouseCondition.UNHEARD, "1, 2, 3", text)),
                        Hand.ACTS));
    }

    private static BannersPiece.Banner banner(HouseCondition condition, String found, Text text) {
        HouseAlarmLook look =
                new HouseAlarmLook(
                        condition, new AlarmState.Sounding(Tier.HIGH), SpecimenChairs.NOW, found);
        String key = "house." + condition.openName();
        AlarmSign sign =
                new AlarmSign(
                        Kind.TECHNICAL, Tier.HIGH, AlarmSign.Standing.ACTIVE, text.of(key, found));
        return new BannersPiece.Banner(look, sign, text.of(key + ".way-out"));
    }

    private static Form vitals(int number) {
        return number == 2
                ? Form.filled("vitals", Map.of("systolic", "72", "diastolic", "104"))
                        .refused(
                                List.of(
                                        Refusal.of(
                                                "systolic", ChairRefusal.NOT_ABOVE, "72", "104")))
                : Form.empty("vitals");
    }

    private BoardPage board(HttpServletRequest request, BoardPage.Wall wall, Hand hand) {
        List<TileView> tiles = chairs(request);
        return new BoardPage(
                tiles.stream().map(tile -> new TilePiece(tile, hand)).toList(),
                new StripPiece(
                        tiles.stream()
                                .flatMap(tile -> tile.due().stream())
                                .sorted(Comparator.comparing(DueLine::left))
                                .toList()),
                wall);
    }

    private List<TileView> chairs(HttpServletRequest request) {
        return new SpecimenChairs(text(request)).all();
    }

    private Text text(HttpServletRequest request) {
        return texts.in(languages.of(request));
    }
}
