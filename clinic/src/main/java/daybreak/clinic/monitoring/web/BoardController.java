package daybreak.clinic.monitoring.web;

import daybreak.care.people.PersonId;
import daybreak.care.watch.Chair;
import daybreak.care.watch.Watch;
import daybreak.clinic.audit.ReadLog;
import daybreak.clinic.monitoring.ChairLook;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.shell.Answer;
import daybreak.clinic.shell.Languages;
import daybreak.clinic.staff.Member;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The board. */
@Controller
final class BoardController {

    private final Monitoring monitoring;
    private final BoardPieces pieces;
    private final Languages languages;
    private final ReadLog reads;

    BoardController(Monitoring monitoring, BoardPieces pieces, Languages languages, ReadLog reads) {
        this.monitoring = monitoring;
        this.pieces = pieces;
        this.languages = languages;
        this.reads = reads;
    }

    @GetMapping("/board")
    Answer board(
            @RequestParam(name = "wall", required = false) Optional<String> wall,
            Member member,
            HttpServletRequest request) {
        reads.read(member.actor(), "/board", people(monitoring.look()));
        return Answer.shown(
                pieces.board(
                        languages.of(request),
                        Hand.of(member.roles()),
                        wall.isPresent() ? BoardPage.Wall.YES : BoardPage.Wall.NO));
    }

    private static List<PersonId> people(List<ChairLook> looks) {
        return looks.stream()
                .map(ChairLook::chair)
                .map(Chair::watch)
                .flatMap(Optional::stream)
                .map(Watch::person)
                .flatMap(Optional::stream)
                .toList();
    }
}
