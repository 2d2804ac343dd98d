package daybreak.clinic.monitoring.web;

import daybreak.care.protocol.Phase;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.monitoring.web.ChairAttempts.Attempt;
import daybreak.clinic.monitoring.web.ChairAttempts.Fields;
import daybreak.clinic.people.People;
import daybreak.clinic.people.Person;
import daybreak.clinic.shell.Answer;
import daybreak.clinic.shell.Refusal;
import daybreak.clinic.staff.Member;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The watch on a chair, and what is typed there. */
@Controller
final class WatchController {

    private static final String ATTEMPT = "attempt";

    private final Monitoring monitoring;
    private final People people;
    private final ChairAttempts attempts;

    WatchController(Monitoring monitoring, People people, ChairAttempts attempts) {
        this.monitoring = monitoring;
        this.people = people;
        this.attempts = attempts;
    }

    @ModelAttribute(ATTEMPT)
    Attempt attempt(
            @PathVariable String chair,
            @RequestParam Map<String, String> typed,
            Member member,
            HttpServletRequest request) {
        return attempts.at(chair, typed, member, request);
    }

    @PostMapping("/chairs/{chair}/watch")
    Answer open(@ModelAttribute(name = ATTEMPT, binding = false) Attempt attempt) {
        return attempt.make((number, form) -> {
            Optional<Phase> phase = phase(attempt);
            if (phase.isEmpty()) {
                return attempt.refused(Fields.WATCH, phaseMissing());
            }
            Optional<Person> person = person(attempt.typed("person"));
            if (person.isEmpty() && !attempt.typed("person").isBlank()) {
                return attempt.refused(
                        Fields.WATCH, Refusal.of("person", ChairRefusal.PERSON_UNKNOWN));
            }
            return switch (form.baseline()) {
                case VitalsForm.ReadBaseline.Refused(var why) -> attempt.refused(Fields.WATCH, why);
                case VitalsForm.ReadBaseline.Baseline(var baseline) ->
                        attempt.answer(
                                monitoring.openWatch(
                                        attempt.by(),
                                        number,
                                        person.map(Person::id),
                                        phase.get(),
                                        baseline),
                                Fields.WATCH,
                                "watch-opened");
            };
        });
    }

    @PostMapping("/chairs/{chair}/phase")
    Answer setPhase(@ModelAttribute(name = ATTEMPT, binding = false) Attempt attempt) {
        return attempt.make((number, _) ->
                phase(attempt)
                        .map(phase ->
                                attempt.answer(
                                        monitoring.setPhase(attempt.by(), number, phase),
                                        Fields.WATCH,
                                        "phase-set"))
                        .orElseGet(() -> attempt.refused(Fields.WATCH, phaseMissing())));
    }

    @PostMapping("/chairs/{chair}/baseline")
    Answer setBaseline(@ModelAttribute(name = ATTEMPT, binding = false) Attempt attempt) {
        return attempt.make((number, form) ->
                switch (form.baseline()) {
                    case VitalsForm.ReadBaseline.Refused(var why) ->
                            attempt.refused(Fields.WATCH, why);
                    case VitalsForm.ReadBaseline.Baseline(var baseline) ->
                            baseline.map(set ->
                                            attempt.answer(
                                                    monitoring.setBaseline(
                                                            attempt.by(), number, set),
                                                    Fields.WATCH,
                                                    "baseline-set"))
                                    .orElseGet(() ->
                                            attempt.refused(
                                                    Fields.WATCH,
                                                    Refusal.of(
                                                            "systolic",
                                                            ChairRefusal.SYSTOLIC_MISSING)));
                });
    }

    @PostMapping("/chairs/{chair}/end")
    Answer end(@ModelAttribute(name = ATTEMPT, binding = false) Attempt attempt) {
        return attempt.make((number, _) ->
                attempt.answer(
                        monitoring.endWatch(attempt.by(), number), Fields.WATCH, "watch-ended"));
    }

    @PostMapping("/chairs/{chair}/vitals")
    Answer type(@ModelAttribute(name = ATTEMPT, binding = false) Attempt attempt) {
        return attempt.make((number, form) ->
                switch (form.vitals()) {
                    case VitalsForm.Read.Refused(var why) -> attempt.refused(Fields.VITALS, why);
                    case VitalsForm.Read.Vitals(var vitals) ->
                            attempt.answer(
                                    monitoring.type(attempt.by(), number, vitals),
                                    Fields.VITALS,
                                    "vitals-typed");
                });
    }

    private static Refusal phaseMissing() {
        return Refusal.of("phase", ChairRefusal.PHASE_MISSING);
    }

    private static Optional<Phase> phase(Attempt attempt) {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.openName().equals(attempt.typed("phase")))
                .findFirst();
    }

    private Optional<Person> person(String id) {
        return people.all().stream()
                .filter(person -> person.id().toString().equals(id))
                .findFirst();
    }
}
