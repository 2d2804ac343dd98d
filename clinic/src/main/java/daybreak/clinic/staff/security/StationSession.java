package daybreak.clinic.staff.security;

import daybreak.care.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A sign-in as Spring Session sees it: with the token that this request brought, or that its answer
 * will take away.
 */
final class StationSession implements Session {

    /** The attribute under which a sign-in is given its member. */
    static final String MEMBER = "member";

    /** The attribute that says how a sign-in stands. */
    static final String STANDING = "standing";

    private final SignIns signIns;
    private final SignIn signIn;
    private String token;

    StationSession(SignIns signIns, SignIn signIn, String token) {
        this.signIns = signIns;
        this.signIn = signIn;
        this.token = token;
    }

    SignIn signIn() {
        return signIn;
    }

    @Override
    public String getId() {
        return token;
    }

    @Override
    public String changeSessionId() {
        token = signIns.rename(token, signIn);
        return token;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
    public <T> @Nullable T getAttribute(String name) {
        if (name.equals(MEMBER)) {
            return (T) signIn.member().orElse(null);
        }
        if (name.equals(STANDING)) {
            return (T) signIns.standing(signIn);
        }
        return (T) signIn.attribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return signIn.attributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value instanceof StaffId member && name.equals(MEMBER)) {
            signIn.belongsTo(member);
        } else {
            signIn.attribute(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        signIn.attribute(name, null);
    }

    @Override
    public Instant getCreationTime() {
        return signIn.since();
    }

    /** Not taken: what counts as a touch is decided by the table of addresses. */
    @Override
    public void setLastAccessedTime(Instant lastAccessedTime) {}

    @Override
    public Instant getLastAccessedTime() {
        return signIns.wallOf(signIn.touchedAt());
    }

    /** Not taken: the idle limit is the clinic's. */
    @Override
    public void setMaxInactiveInterval(Duration interval) {}

    @Override
    public Duration getMaxInactiveInterval() {
        return signIns.idleLimit();
    }

    @Override
    public boolean isExpired() {
        return signIns.standing(signIn) == Standing.OVER;
    }
}
