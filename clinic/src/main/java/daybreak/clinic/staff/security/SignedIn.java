package daybreak.clinic.staff.security;

import daybreak.clinic.staff.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A member behind a request, as Spring Security knows them: with the roles that they have now. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Member member;

    SignedIn(Member member) {
        super(authorities(member));
        this.member = member;
        setAuthenticated(true);
    }

    private static List<SimpleGrantedAuthority> authorities(Member member) {
        return member.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Member getPrincipal() {
        return member;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && member.equals(that.member);
    }

    @Override
    public int hashCode() {
        return member.hashCode();
    }
}
