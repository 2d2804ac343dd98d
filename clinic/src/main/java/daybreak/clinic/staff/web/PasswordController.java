package daybreak.clinic.staff.web;

import daybreak.clinic.shell.Answer;
import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Refusal;
import daybreak.clinic.staff.security.Desk;
import daybreak.clinic.staff.security.Door;
import daybreak.clinic.staff.security.FirstAdministrator;
import daybreak.clinic.staff.security.PasswordRefusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Turning codes into passwords: by whoever holds one, and by the first administrator. */
@Controller
final class PasswordController {

    private final Door door;
    private final Desk desk;
    private final FirstAdministrator first;

    PasswordController(Door door, Desk desk, FirstAdministrator first) {
        this.door = door;
        this.desk = desk;
        this.first = first;
    }

    @GetMapping("/password")
    Answer page(@RequestParam(defaultValue = "") String name) {
        return Answer.shown(new PasswordPage(Form.filled("password", Map.of("username", name))));
    }

    @PostMapping("/password")
    Answer choose(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        Form form = Form.filled("password", Map.of("username", username));
        if (!password.equals(again)) {
            return Answer.refused(new PasswordPage(form.refused(notRepeated())));
        }
        return switch (door.choose(username, code, password, desk.caller(request, response))) {
            case Door.Choosing.Refused(var refusals) ->
                    Answer.refused(new PasswordPage(form.refused(refusals)));
            case Door.Choosing.Chosen(var member) ->
                    Answer.onward("/sign-in?set&name=" + member.signInName());
        };
    }

    @GetMapping("/first-administrator")
    Answer firstPage() {
        return first.isAwaited()
                ? Answer.shown(new FirstAdministratorPage(Form.empty("first")))
                : new Answer.Nothing();
    }

    @PostMapping("/first-administrator")
    Answer openFirst(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!first.isAwaited()) {
            return new Answer.Nothing();
        }
        Form form = Form.filled("first", Map.of("username", username, "name", name));
        if (!password.equals(again)) {
            return Answer.refused(new FirstAdministratorPage(form.refused(notRepeated())));
        }
        return switch (first.open(code, username, name, password, desk.caller(request, response))) {
            case Door.Choosing.Refused(var refusals) ->
                    Answer.refused(new FirstAdministratorPage(form.refused(refusals)));
            case Door.Choosing.Chosen(var member) ->
                    Answer.onward("/sign-in?set&name=" + member.signInName());
        };
    }

    private static List<Refusal> notRepeated() {
        return List.of(Refusal.of("again", PasswordRefusal.NOT_REPEATED));
    }
}
