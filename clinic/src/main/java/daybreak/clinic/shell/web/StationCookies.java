package daybreak.clinic.shell.web;

import daybreak.clinic.shell.Language;
import daybreak.clinic.shell.Theme;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** What a station remembers by itself, whoever sits there: its language and its theme. */
final class StationCookies {

    private static final String LANGUAGE = "daybreak-language";
    private static final String THEME = "daybreak-theme";
    private static final Duration KEPT = Duration.ofDays(365);

    private StationCookies() {}

    static Language language(HttpServletRequest request) {
        return value(request, LANGUAGE)
                .flatMap(Language::ofTag)
                .orElseGet(() -> Language.nearest(request.getLocale()));
    }

    static Theme theme(HttpServletRequest request) {
        return value(request, THEME).flatMap(Theme::ofName).orElse(Theme.AUTO);
    }

    static void keep(HttpServletRequest request, HttpServletResponse response, Language language) {
        write(request, response, LANGUAGE, language.tag());
    }

    static void keep(HttpServletRequest request, HttpServletResponse response, Theme theme) {
        write(request, response, THEME, theme.openName());
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value) {
        ResponseCookie cookie =
                ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
