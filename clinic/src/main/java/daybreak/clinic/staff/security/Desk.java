package daybreak.clinic.staff.security;

import daybreak.clinic.staff.Accounts;
import daybreak.clinic.staff.Attendance;
import daybreak.clinic.staff.Member;
import daybreak.clinic.staff.SignOutCause;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Signs people in and out at the station that a request comes from. */
public final class Desk implements Attendance {

    private static final String STATION = "daybreak-station";
    private static final Duration STATION_KEPT = Duration.ofDays(365);

    private final SignIns signIns;
    private final SignInKeeper keeper;
    private final Accounts accounts;
    private final CsrfTokenRepository tokens;
    private final Draws draws;

    Desk(
            SignIns signIns,
            SignInKeeper keeper,
            Accounts accounts,
            CsrfTokenRepository tokens,
            Draws draws) {
        this.signIns = signIns;
        this.keeper = keeper;
        this.accounts = accounts;
        this.tokens = tokens;
        this.draws = draws;
    }

    /** From where the request comes; a station without a mark is given one. */
    public Caller caller(HttpServletRequest request, HttpServletResponse response) {
        String mark =
                cookie(request)
                        .orElseGet(() -> {
                            String fresh = draws.token();
                            response.addHeader(
                                    HttpHeaders.SET_COOKIE, stationCookie(request, fresh));
                            return fresh;
                        });
        return Caller.at(request.getRemoteAddr(), Optional.of(mark));
    }

    /**
     * Signs them in. Whoever sat there before is signed out; the cookie and the forms' token are
     * new.
     */
    public void signIn(HttpServletRequest request, HttpServletResponse response, Member member) {
        end(
                request,
                standing(request) == Standing.AWAKE
                        ? SignOutCause.CHANGE_OF_USER
                        : SignOutCause.IDLE);
        request.getSession(true).setAttribute(StationSession.MEMBER, member.id());
        tokens.saveToken(null, request, response);
        accounts.signedIn(member);
    }

    /** Signs out whoever is signed in there. */
    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        end(request, SignOutCause.BY_HAND);
        tokens.saveToken(null, request, response);
        keeper.writeNow();
    }

    private void end(HttpServletRequest request, SignOutCause cause) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            signIns.end(session.getId(), cause);
            session.invalidate();
        }
    }

    /** How long until the sign-in ends, untouched; empty when there is none. */
    public Optional<Duration> left(HttpServletRequest request) {
        return signIn(request).map(signIns::left);
    }

    /** How the sign-in stands; over when there is none. */
    public Standing standing(HttpServletRequest request) {
        return signIn(request).map(signIns::standing).orElse(Standing.OVER);
    }

    void touch(HttpServletRequest request) {
        signIn(request).ifPresent(signIns::touch);
    }

    @Override
    public Told whenEnded(HttpServletRequest request, Runnable then) {
        Optional<SignIn> signIn = signIn(request);
        if (signIn.isEmpty()) {
            then.run();
            return () -> {};
        }
        return signIn.get().whenEnded(then)::run;
    }

    private Optional<SignIn> signIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(signIns.findById(session.getId()))
                        .map(StationSession::signIn);
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(STATION))
                        .map(Cookie::getValue)
                        .filter(value -> value.length() <= 64)
                        .findFirst();
    }

    private static String stationCookie(HttpServletRequest request, String mark) {
        return ResponseCookie.from(STATION, mark)
                .path("/")
                .maxAge(STATION_KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build()
                .toString();
    }
}
