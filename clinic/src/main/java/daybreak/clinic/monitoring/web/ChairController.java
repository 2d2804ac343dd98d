package daybreak.clinic.monitoring.web;

import daybreak.care.alarm.AlarmId;
import daybreak.care.people.PersonId;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocol;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.Watch;
import daybreak.clinic.audit.ReadLog;
import daybreak.clinic.monitoring.ChairLook;
import daybreak.clinic.monitoring.HouseCondition;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.monitoring.WatchOutcome;
import daybreak.clinic.people.People;
import daybreak.clinic.people.Person;
import daybreak.clinic.record.Actor;
import daybreak.clinic.shell.Answer;
import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Language;
import daybreak.clinic.shell.Languages;
import daybreak.clinic.shell.Refusal;
import daybreak.clinic.staff.Member;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A chair's page, and what is done there. */
@Controller
final class ChairController {

    private static final int USUAL_HOURS = 3;

    private final Monitoring monitoring;
    private final ChairPieces chairs;
    private final People people;
    private final Languages languages;
    private final ReadLog reads;

    ChairController(
            Monitoring monitoring,
            ChairPieces chairs,
            People people,
            Languages languages,
            ReadLog reads) {
        this.monitoring = monitoring;
        this.chairs = chairs;
        this.people = people;
        this.languages = languages;
        this.reads = reads;
    }

    @GetMapping("/chairs/{chair}")
    Answer page(
            @PathVariable String chair,
            @RequestParam(defaultValue = "3") int hours,
            Member member,
            HttpServletRequest request) {
        Optional<ChairPage> page = page(chair, hours, member, request, ChairPage.Forms.empty());
        page.ifPresent(shown -> reads.read(actor(member), "/chairs/" + chair, sitter(shown)));
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

    @PostMapping("/chairs/{chair}/watch")
    Answer open(
            @PathVariable String chair,
            @RequestParam Map<String, String> typed,
            Member member,
            HttpServletRequest request) {
        Attempt attempt = new Attempt(chair, typed, member, request);
        return attempt.watch((number, form) -> {
            Optional<Phase> phase = phase(typed.getOrDefault("phase", ""));
            if (phase.isEmpty()) {
                return attempt.refused(Refusal.of("phase", ChairRefusal.PHASE_MISSING));
            }
            Optional<Person> person = person(typed.getOrDefault("person", ""));
            if (person.isEmpty() && !typed.getOrDefault("person", "").isBlank()) {
                return attempt.refused(Refusal.of("person", ChairRefusal.PERSON_UNKNOWN));
            }
            return switch (form.baseline()) {
                case VitalsForm.ReadBaseline.Refused(var why) -> attempt.refused(why);
                case VitalsForm.ReadBaseline.Baseline(var baseline) ->
                        attempt.answer(
                                monitoring.openWatch(
                                        actor(member),
                                        number,
                                        person.map(Person::id),
                                        phase.get(),
                                        baseline),
                                "watch-opened");
            };
        });
    }

    @PostMapping("/chairs/{chair}/phase")
    Answer setPhase(
            @PathVariable String chair,
            @RequestParam Map<String, String> typed,
            Member member,
            HttpServletRequest request) {
        Attempt attempt = new Attempt(chair, typed, member, request);
        return attempt.watch((number, _) ->
                phase(typed.getOrDefault("phase", ""))
                        .map(phase ->
                                attempt.answer(
                                        monitoring.setPhase(actor(member), number, phase),
                                        "phase-set"))
                        .orElseGet(() ->
                                attempt.refused(Refusal.of("phase", ChairRefusal.PHASE_MISSING))));
    }

    @PostMapping("/chairs/{chair}/baseline")
    Answer setBaseline(
            @PathVariable String chair,
            @RequestParam Map<String, String> typed,
            Member member,
            HttpServletRequest request) {
        Attempt attempt = new Attempt(chair, typed, member, request);
        return attempt.watch((number, form) ->
                switch (form.baseline()) {
                    case VitalsForm.ReadBaseline.Refused(var why) -> attempt.refused(why);
                    case VitalsForm.ReadBaseline.Baseline(var baseline) ->
                            baseline.map(set ->
                                            attempt.answer(
                                                    monitoring.setBaseline(
                                                            actor(member), number, set),
                                                    "baseline-set"))
                                    .orElseGet(() ->
                                            attempt.refused(
                                                    Refusal.of(
                                                            "systolic",
                                                            ChairRefusal.SYSTOLIC_MISSING)));
                });
    }

    @PostMapping("/chairs/{chair}/end")
    Answer end(
            @PathVariable String chair,
            @RequestParam Map<String, String> typed,
            Member member,
            HttpServletRequest request) {
        Attempt attempt = new Attempt(chair, typed, member, request);
        return attempt.watch((number, _) ->
                attempt.answer(monitoring.endWatch(actor(member), number), "watch-ended"));
    }

    @PostMapping("/chairs/{chair}/vitals")
    Answer type(
            @PathVariable String chair,
            @RequestParam Map<String, String> typed,
            Member member,
            HttpServletRequest request) {
        Attempt attempt = new Attempt(chair, typed, member, request);
        return attempt.vitals((number, form) ->
                switch (form.vitals()) {
                    case VitalsForm.Read.Refused(var why) -> attempt.refused(why);
                    case VitalsForm.Read.Vitals(var vitals) ->
                            attempt.answer(
                                    monitoring.type(actor(member), number, vitals), "vitals-typed");
                });
    }

    @PostMapping("/chairs/{chair}/pause")
    Answer pause(
            @PathVariable String chair,
            @RequestParam Map<String, String> typed,
            Member member,
            HttpServletRequest request) {
        Attempt attempt = new Attempt(chair, typed, member, request);
        return attempt.watch(
                (number, _) -> attempt.answer(monitoring.pauseSound(actor(member), number), ""));
    }

    @PostMapping("/chairs/{chair}/alarms/{alarm}/acknowledge")
    Answer acknowledge(
            @PathVariable String chair,
            @PathVariable UUID alarm,
            @RequestParam Map<String, String> typed,
            Member member,
            HttpServletRequest request) {
        Attempt attempt = new Attempt(chair, typed, member, request);
        return attempt.watch((number, _) ->
                attempt.answer(
                        monitoring.acknowledge(actor(member), number, new AlarmId(alarm)), ""));
    }

    @PostMapping("/chairs/{chair}/alarms/{alarm}/review")
    Answer review(
            @PathVariable String chair,
            @PathVariable UUID alarm,
            @RequestParam Map<String, String> typed,
            Member member,
            HttpServletRequest request) {
        Attempt attempt = new Attempt(chair, typed, member, request);
        return attempt.watch((number, _) ->
                attempt.answer(monitoring.review(actor(member), number, new AlarmId(alarm)), ""));
    }

    @PostMapping("/chairs/house/{condition}/acknowledge")
    Answer acknowledgeHouse(@PathVariable String condition, Member member) {
        Optional<HouseCondition> asked =
                Arrays.stream(HouseCondition.values())
                        .filter(one -> one.openName().equals(condition))
                        .findFirst();
        if (asked.isEmpty()) {
            return new Answer.Nothing();
        }
        var _ = monitoring.acknowledgeHouse(actor(member), asked.get());
        return Answer.onward("/board");
    }

    /** One attempt to do something at a chair, and how it is answered. */
    private final class Attempt {

        private final String chair;
        private final Map<String, String> typed;
        private final Member member;
        private final HttpServletRequest request;
        private boolean isVitals;

        Attempt(
                String chair,
                Map<String, String> typed,
                Member member,
                HttpServletRequest request) {
            this.chair = chair;
            this.typed = Map.copyOf(typed);
            this.member = member;
            this.request = request;
        }

        Answer watch(BiFunction<ChairNumber, VitalsForm, Answer> act) {
            return attempt(act);
        }

        Answer vitals(BiFunction<ChairNumber, VitalsForm, Answer> act) {
            isVitals = true;
            return attempt(act);
        }

        private Answer attempt(BiFunction<ChairNumber, VitalsForm, Answer> act) {
            Optional<ChairLook> look = ChairNumber.ofText(chair).flatMap(monitoring::look);
            return look.map(seen -> act.apply(seen.chair().number(), form(seen)))
                    .orElseGet(Answer.Nothing::new);
        }

        private VitalsForm form(ChairLook look) {
            Protocol protocol = look.chair().watch().map(Watch::protocol).orElseGet(look::inForce);
            return new VitalsForm(protocol, languages.of(request), typed);
        }

        Answer answer(WatchOutcome outcome, String done) {
            return switch (outcome) {
                case WatchOutcome.Done _ -> Answer.onward(back(), done);
                case WatchOutcome.Refused(var why) -> refused(Refusals.of(why));
                case WatchOutcome.ProtocolNotSigned() ->
                        refused(Refusal.of("", ChairRefusal.PROTOCOL_NOT_SIGNED));
                case WatchOutcome.NotRecorded() ->
                        refused(Refusal.of("", ChairRefusal.NOT_RECORDED));
                case WatchOutcome.NoSuchChair _ -> new Answer.Nothing();
            };
        }

        private String back() {
            return typed.getOrDefault("from", "").equals("tile") ? "/board" : "/chairs/" + chair;
        }

        Answer refused(Refusal why) {
            return refused(List.of(why));
        }

        Answer refused(List<Refusal> why) {
            Form form = Form.filled(isVitals ? "vitals" : "watch", typed).refused(why);
            ChairPage.Forms forms =
                    isVitals
                            ? ChairPage.Forms.empty().withVitals(form)
                            : ChairPage.Forms.empty().withWatch(form);
            return page(chair, USUAL_HOURS, member, request, forms)
                    .map(Answer::refused)
                    .orElseGet(Answer.Nothing::new);
        }
    }

    private Optional<ChairPage> page(
            String chair,
            int hours,
            Member member,
            HttpServletRequest request,
            ChairPage.Forms forms) {
        Language language = languages.of(request);
        return ChairNumber.ofText(chair)
                .flatMap(number ->
                        chairs.page(
                                number, language, Hand.of(member.roles()), forms, asked(hours)));
    }

    private static int asked(int hours) {
        return TrendPiece.CHOICES.contains(hours) ? hours : USUAL_HOURS;
    }

    private List<PersonId> sitter(ChairPage page) {
        return monitoring
                .look(page.chair())
                .flatMap(look -> look.chair().watch())
                .flatMap(Watch::person)
                .stream()
                .toList();
    }

    private static Optional<Phase> phase(String openName) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.openName().equals(openName))
                .findFirst();
    }

    private Optional<Person> person(String id) {
        return people.all().stream()
                .filter(person -> person.id().toString().equals(id))
                .findFirst();
    }

    private static Actor.Member actor(Member member) {
        return new Actor.Member(member.id(), member.name());
    }
}
