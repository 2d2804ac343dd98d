package daybreak.clinic.staff.security;

import daybreak.clinic.shell.ErrorPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers whoever may not pass. Without a sign-in: the sign-in page for a person, 401 for anything
 * else, whether or not the address exists. Signed in: the same page as for an address that does not
 * exist.
 */
final class Turnstile implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Gate gate;
    private final ErrorPages pages;

    Turnstile(Gate gate, ErrorPages pages) {
        this.gate = gate;
        this.pages = pages;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception) {
        if (isOpenedByPerson(request)) {
            response.setStatus(HttpStatus.FOUND.value());
            response.setHeader(HttpHeaders.LOCATION, signIn(request));
        } else {
            unknown(response);
        }
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean staleForm = denied instanceof CsrfException;
        Optional<SignedIn> signedIn = signedIn();
        if (staleForm && signedIn.isEmpty()) {
            strangersForm(request, response);
        } else if (staleForm
                && gate.admits(request, signedIn.map(who -> who.getPrincipal().roles()))) {
            pages.write(request, response, ErrorPages.Why.STALE_FORM);
        } else {
            pages.write(request, response, ErrorPages.Why.NOT_FOUND);
        }
    }

    // A sign-in page that lay open while the station's cookies went is shown again; nothing else
    // that a stranger posts gets an answer.
    private void strangersForm(HttpServletRequest request, HttpServletResponse response) {
        if (gate.admits(request, Optional.empty())) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/sign-in?again");
        } else {
            unknown(response);
        }
    }

    private static void unknown(HttpServletResponse response) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, "Form realm=\"Daybreak\", location=\"/sign-in\"");
    }

    private static Optional<SignedIn> signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn known
                ? Optional.of(known)
                : Optional.empty();
    }

    private boolean isOpenedByPerson(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean unattended =
                gate.row(request)
                        .filter(row -> row.sort() == AccessRow.Sort.UNATTENDED)
                        .isPresent();
        boolean script = request.getHeader("HX-Request") != null || isScripted(request);
        return reads && !unattended && !script && takesHtml(request);
    }

    // Browsers say what a request is for; programs that say nothing are taken for a person.
    private static boolean isScripted(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }

    private static boolean takesHtml(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted == null
                || accepted.contains(MediaType.TEXT_HTML_VALUE)
                || accepted.contains(MediaType.ALL_VALUE);
    }

    private static String signIn(HttpServletRequest request) {
        String query = request.getQueryString();
        String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        return asked.equals("/")
                ? "/sign-in"
                : "/sign-in?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
