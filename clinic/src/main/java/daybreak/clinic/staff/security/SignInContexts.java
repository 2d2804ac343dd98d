package daybreak.clinic.staff.security;

import daybreak.care.staff.StaffId;
import daybreak.clinic.staff.Account;
import daybreak.clinic.staff.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Who is behind a request: the sign-in says which member, the accounts say what that member is now.
 * A role that was taken away is gone with the next request.
 */
final class SignInContexts implements SecurityContextRepository {

    private final Accounts accounts;
    private final Gate gate;

    SignInContexts(Accounts accounts, Gate gate) {
        this.accounts = accounts;
        this.gate = gate;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    /** Nothing to save: signing in and out is the desk's. */
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signedIn(request).isPresent();
    }

    Optional<SignedIn> signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(StationSession.MEMBER) instanceof StaffId member)
                || isForSomebodyThere(request, session)) {
            return Optional.empty();
        }
        return accounts.roster()
                .account(member)
                .filter(Account::isOpen)
                .filter(account -> account.key() instanceof Account.Key.Password)
                .map(account -> new SignedIn(account.member()));
    }

    /** A sign-in that rests opens only what a page asks by itself. */
    private boolean isForSomebodyThere(HttpServletRequest request, HttpSession session) {
        return session.getAttribute(StationSession.STANDING) == Standing.RESTING
                && gate.row(request)
                        .filter(row -> row.sort() == AccessRow.Sort.UNATTENDED)
                        .isEmpty();
    }

    private SecurityContext context(HttpServletRequest request) {
        return signedIn(request)
                .<SecurityContext>map(SecurityContextImpl::new)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private volatile boolean empty;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            SecurityContext context = context(request);
            empty = context.getAuthentication() == null;
            return context;
        }

        @Override
        public boolean isGenerated() {
            return empty;
        }
    }
}
