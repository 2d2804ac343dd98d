package daybreak.clinic.shell.web;

import daybreak.clinic.shell.Answer;
import daybreak.clinic.shell.Language;
import daybreak.clinic.shell.LocalPath;
import daybreak.clinic.shell.Theme;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switches in the frame: they belong to the station, not to who sits there. */
@Controller
final class StationController {

    @PostMapping("/station/language")
    Answer language(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language.ofTag(language).ifPresent(known -> StationCookies.keep(request, response, known));
        return Answer.onward(LocalPath.of(back).orElse("/"));
    }

    @PostMapping("/station/theme")
    Answer theme(
            @RequestParam String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Theme.ofName(theme).ifPresent(known -> StationCookies.keep(request, response, known));
        return Answer.onward(LocalPath.of(back).orElse("/"));
    }
}
