package daybreak.clinic.staff.security;

import daybreak.clinic.staff.Member;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives a controller whoever is signed in: as a {@link Member} behind a row of the table that asks
 * for one, as an Optional of it elsewhere.
 */
final class MemberArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Member.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<Member> member =
                SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                        ? Optional.of(signedIn.getPrincipal())
                        : Optional.empty();
        boolean asksOptional =
                ResolvableType.forMethodParameter(parameter).resolve() == Optional.class;
        return asksOptional
                ? member
                : member.orElseThrow(() ->
                        new IllegalStateException(
                                "an address that takes a member lets nobody else in: "
                                        + parameter.getMethod()));
    }
}
