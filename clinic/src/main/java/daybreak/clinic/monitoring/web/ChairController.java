package daybreak.clinic.monitoring.web;

import daybreak.care.people.PersonId;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.Watch;
import daybreak.clinic.audit.ReadLog;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.shell.Answer;
import daybreak.clinic.shell.Languages;
import daybreak.clinic.staff.Member;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A chair's page, and its trend. */
@Controller
final class ChairController {

    private final Monitoring monitoring;
    private final ChairPieces chairs;
    private final Languages languages;
    private final ReadLog reads;

    ChairController(Monitoring monitoring, ChairPieces chairs, Languages languages, ReadLog reads) {
        this.monitoring = monitoring;
        this.chairs = chairs;
        this.languages = languages;
        this.reads = reads;
    }

    @GetMapping("/chairs/{chair}")
    Answer page(
            @PathVariable String chair,
            @RequestParam(defaultValue = "3") int hours,
            Member member,
            HttpServletRequest request) {
        Optional<ChairPage> page =
                ChairNumber.ofText(chair)
                        .flatMap(number ->
                                chairs.page(
                                        number,
                                        languages.of(request),
                                        Hand.of(member.roles()),
                                        ChairPage.Forms.empty(),
                                        asked(hours)));
        page.ifPresent(shown -> reads.read(member.actor(), "/chairs/" + chair, sitter(shown)));
        return page.map(Answer::shown).orElseGet(Answer.Nothing::new);
    }

    @GetMapping("/chairs/{chair}/trend")
    Answer trend(
            @PathVariable String chair,
            @RequestParam(defaultValue = "3") int hours,
            HttpServletRequest request) {
        return ChairNumber.ofText(chair)
                .flatMap(number -> chairs.trend(number, languages.of(request), asked(hours)))
                .<Answer>map(Answer.Part::new)
                .orElseGet(Answer.Nothing::new);
    }

    private static int asked(int hours) {
        return TrendPiece.CHOICES.contains(hours) ? hours : TrendPiece.USUAL_HOURS;
    }

    private List<PersonId> sitter(ChairPage page) {
        return monitoring
                .look(page.chair())
                .flatMap(look -> look.chair().watch())
                .flatMap(Watch::person)
                .stream()
                .toList();
    }
}
