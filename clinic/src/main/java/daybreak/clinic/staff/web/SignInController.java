package daybreak.clinic.staff.web;

import daybreak.clinic.shell.Answer;
import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.LocalPath;
import daybreak.clinic.shell.Mode;
import daybreak.clinic.shell.Refusal;
import daybreak.clinic.shell.ThisClinic;
import daybreak.clinic.staff.Member;
import daybreak.clinic.staff.Reach;
import daybreak.clinic.staff.security.DemonstrationStaff;
import daybreak.clinic.staff.security.Desk;
import daybreak.clinic.staff.security.Door;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, out, and in the place of somebody else. */
@Controller
final class SignInController {

    private static final String FORM = "sign-in";

    private final Door door;
    private final Desk desk;
    private final Reach reach;
    private final ThisClinic clinic;

    SignInController(Door door, Desk desk, Reach reach, ThisClinic clinic) {
        this.door = door;
        this.desk = desk;
        this.reach = reach;
        this.clinic = clinic;
    }

    @GetMapping("/")
    Answer first(Member member) {
        return Answer.onward(FirstScreens.of(member));
    }

    @GetMapping("/sign-in")
    Answer page(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            Optional<Member> present) {
        Optional<DemonstrationStaff.Login> login =
                logins().stream().filter(known -> known.signInName().equals(name)).findFirst();
        Form form = Form.filled(FORM, Map.of("username", name));
        String password = login.map(_ -> DemonstrationStaff.PASSWORD).orElse("");
        return Answer.shown(
                new SignInPage(
                        form, password, next, word(request), present.map(Member::name), logins()));
    }

    @PostMapping("/sign-in")
    Answer signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Optional<Member> present) {
        Form form = Form.filled(FORM, Map.of("username", username));
        SignInPage page =
                new SignInPage(
                        form, "", next, Optional.empty(), present.map(Member::name), logins());
        List<Refusal> missing = missing(username, password);
        if (!missing.isEmpty()) {
            return Answer.refused(page.with(form.refused(missing)));
        }
        return switch (door.knock(username, password, desk.caller(request, response))) {
            case Door.Opening.Admitted(var member) -> {
                desk.signIn(request, response, member);
                yield Answer.onward(destination(member, next));
            }
            case Door.Opening.Wrong() ->
                    Answer.refused(page.with(refused(form, "password", SignInRefusal.WRONG)));
            case Door.Opening.TooSoon(var seconds) ->
                    new Answer.Later(
                            page.with(refused(form, "", SignInRefusal.TOO_SOON, seconds)), seconds);
            case Door.Opening.Busy() ->
                    new Answer.Unable(page.with(refused(form, "", SignInRefusal.BUSY)));
        };
    }

    @PostMapping("/sign-out")
    Answer signOut(HttpServletRequest request, HttpServletResponse response) {
        desk.signOut(request, response);
        return Answer.onward("/sign-in?out");
    }

    /** How long the sign-in still lasts, for the page that warns. */
    @GetMapping("/sign-in/left")
    ResponseEntity<Left> left(HttpServletRequest request) {
        Duration left = desk.left(request).orElse(Duration.ZERO);
        return ResponseEntity.ok(
                new Left(Math.max(0, left.toSeconds()), desk.standing(request).openName()));
    }

    /** Somebody is there: the request itself is the touch. */
    @PostMapping("/sign-in/here")
    ResponseEntity<Left> here(HttpServletRequest request) {
        return left(request);
    }

    /**
     * What the page that warns is told.
     *
     * @param seconds until the sign-in ends or rests, untouched; 0 when it does
     * @param standing awake, resting or over
     */
    record Left(long seconds, String standing) {}

    private List<DemonstrationStaff.Login> logins() {
        return clinic.mode() == Mode.DEMONSTRATION ? DemonstrationStaff.LOGINS : List.of();
    }

    // The page that was asked for, when this member may open it; else the first of their role.
    private String destination(Member member, String next) {
        return LocalPath.of(next)
                .filter(path -> reach.opens(member, path.replaceFirst("[?#].*", "")))
                .orElse("/");
    }

    private static List<Refusal> missing(String username, String password) {
        List<Refusal> missing = new ArrayList<>();
        if (username.isBlank()) {
            missing.add(Refusal.of("username", SignInRefusal.NAME_MISSING));
        }
        if (password.isEmpty()) {
            missing.add(Refusal.of("password", SignInRefusal.PASSWORD_MISSING));
        }
        return missing;
    }

    private static Form refused(Form form, String field, SignInRefusal why, Object... arguments) {
        return form.refused(List.of(Refusal.of(field, why, arguments)));
    }

    private static Optional<String> word(HttpServletRequest request) {
        return List.of("idle", "out", "again", "set").stream()
                .filter(request.getParameterMap()::containsKey)
                .findFirst();
    }
}
