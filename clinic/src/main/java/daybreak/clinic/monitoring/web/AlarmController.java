package daybreak.clinic.monitoring.web;

import daybreak.care.alarm.AlarmId;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.monitoring.web.ChairAttempts.Attempt;
import daybreak.clinic.monitoring.web.ChairAttempts.Fields;
import daybreak.clinic.shell.Answer;
import daybreak.clinic.staff.Member;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done about a chair's alarms. What was done shows by itself. */
@Controller
final class AlarmController {

    private static final String ATTEMPT = "attempt";

    private final Monitoring monitoring;
    private final ChairAttempts attempts;

    AlarmController(Monitoring monitoring, ChairAttempts attempts) {
        this.monitoring = monitoring;
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

    @PostMapping("/chairs/{chair}/pause")
    Answer pause(@ModelAttribute(name = ATTEMPT, binding = false) Attempt attempt) {
        return attempt.make((number, _) ->
                attempt.answer(monitoring.pauseSound(attempt.by(), number), Fields.WATCH, ""));
    }

    @PostMapping("/chairs/{chair}/alarms/{alarm}/acknowledge")
    Answer acknowledge(
            @PathVariable UUID alarm,
            @ModelAttribute(name = ATTEMPT, binding = false) Attempt attempt) {
        return attempt.make((number, _) ->
                attempt.answer(
                        monitoring.acknowledge(attempt.by(), number, new AlarmId(alarm)),
                        Fields.WATCH,
                        ""));
    }

    @PostMapping("/chairs/{chair}/alarms/{alarm}/review")
    Answer review(
            @PathVariable UUID alarm,
            @ModelAttribute(name = ATTEMPT, binding = false) Attempt attempt) {
        return attempt.make((number, _) ->
                attempt.answer(
                        monitoring.review(attempt.by(), number, new AlarmId(alarm)),
                        Fields.WATCH,
                        ""));
    }
}
