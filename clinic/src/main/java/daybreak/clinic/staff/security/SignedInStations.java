package daybreak.clinic.staff.security;

import daybreak.care.staff.Role;
import daybreak.clinic.shell.FormToken;
import daybreak.clinic.shell.Station;
import daybreak.clinic.shell.StationUser;
import daybreak.clinic.shell.Stations;
import daybreak.clinic.staff.Member;
import daybreak.clinic.staff.SignInSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.web.csrf.CsrfToken;

/** Tells the frame who is signed in and what they may open. */
final class SignedInStations implements Stations {

    private final Gate gate;
    private final SignInContexts contexts;
    private final SignInSettings settings;

    SignedInStations(Gate gate, SignInContexts contexts, SignInSettings settings) {
        this.gate = gate;
        this.contexts = contexts;
        this.settings = settings;
    }

    @Override
    public Station of(HttpServletRequest request) {
        Optional<Member> member = contexts.signedIn(request).map(SignedIn::getPrincipal);
        Optional<Set<Role>> roles = member.map(Member::roles);
        return new Station(
                member.map(who -> new StationUser(who.name(), who.roles(), settings.idleLimit())),
                token(request),
                path -> roles.isPresent() && gate.opens(path, roles));
    }

    private static FormToken token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new FormToken(token.getParameterName(), token.getHeaderName(), token.getToken())
                : FormToken.none();
    }
}
