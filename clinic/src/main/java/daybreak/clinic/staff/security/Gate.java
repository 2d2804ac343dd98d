package daybreak.clinic.staff.security;

import daybreak.care.staff.Role;
import daybreak.clinic.staff.Member;
import daybreak.clinic.staff.Reach;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Reads the table: the most particular row that covers an address decides; without one, nobody. */
final class Gate implements AuthorizationManager<RequestAuthorizationContext>, Reach {

    private final List<AccessRow> rows;

    Gate(List<AccessRow> rows) {
        this.rows = rows.stream().sorted(Comparator.comparing(AccessRow::parsed)).toList();
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(admits(context.getRequest(), roles(who.get())));
    }

    boolean admits(HttpServletRequest request, Optional<Set<Role>> held) {
        return row(request).filter(row -> row.access().admits(held)).isPresent();
    }

    /** Whether a page may be opened by whoever has these roles. */
    boolean opens(String path, Optional<Set<Role>> held) {
        return row(AccessRow.Verb.GET, path).filter(row -> row.access().admits(held)).isPresent();
    }

    @Override
    public boolean opens(Member member, String path) {
        return opens(path, Optional.of(member.roles()));
    }

    Optional<AccessRow> row(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> row(AccessRow.Verb.GET, path(request));
            case "POST" -> row(AccessRow.Verb.POST, path(request));
            default -> Optional.empty();
        };
    }

    Optional<AccessRow> row(AccessRow.Verb verb, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return rows.stream().filter(row -> row.covers(verb, parsed)).findFirst();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI();
    }

    static Optional<Set<Role>> roles(@Nullable Authentication who) {
        return who != null && who.getPrincipal() instanceof Member member
                ? Optional.of(member.roles())
                : Optional.empty();
    }
}
