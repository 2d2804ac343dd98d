package daybreak.clinic.monitoring.web;

import daybreak.clinic.monitoring.HouseCondition;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.shell.Answer;
import daybreak.clinic.staff.Member;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is done about the house's own alarms. */
@Controller
final class HouseAlarmController {

    private final Monitoring monitoring;

    HouseAlarmController(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    @PostMapping("/chairs/house/{condition}/acknowledge")
    Answer acknowledge(@PathVariable String condition, Member member) {
        Optional<HouseCondition> asked =
                Arrays.stream(HouseCondition.values())
                        .filter(one -> one.openName().equals(condition))
                        .findFirst();
        if (asked.isEmpty()) {
            return new Answer.Nothing();
        }
        var _ = monitoring.acknowledgeHouse(member.actor(), asked.get());
        return Answer.onward("/board");
    }
}
