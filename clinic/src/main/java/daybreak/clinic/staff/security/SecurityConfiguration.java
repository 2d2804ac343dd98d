package daybreak.clinic.staff.security;

import daybreak.clinic.shell.ErrorPages;
import daybreak.clinic.shell.Stations;
import daybreak.clinic.staff.Accounts;
import daybreak.clinic.staff.SignInSettings;
import daybreak.clinic.staff.Watching;
import daybreak.quantities.time.MachineClock;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Puts the locks in: every request passes here, whatever answers it. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** Everything from here, nothing inline, nothing evaluated, in nobody's frame. */
    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                    + "connect-src 'self'; worker-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    static final String PERMISSIONS =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
                    + "microphone=(), payment=(), usb=(), autoplay=(self), fullscreen=(self)";

    @Bean
    SecurityFilterChain locks(
            HttpSecurity http,
            Gate gate,
            Turnstile turnstile,
            SignInContexts contexts,
            CsrfTokenRepository tokens,
            Desk desk) {
        return http.authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .anyRequest()
                                .access(gate))
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .exceptionHandling(answers ->
                        answers.authenticationEntryPoint(turnstile).accessDeniedHandler(turnstile))
                .headers(SecurityConfiguration::headers)
                .addFilterAfter(new TouchFilter(gate, desk), AuthorizationFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer ->
                        referrer.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener ->
                        opener.policy(
                                CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy
                                        .SAME_ORIGIN))
                .crossOriginResourcePolicy(resources ->
                        resources.policy(
                                CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy
                                        .SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("daybreak-form");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return tokens;
    }

    /** The cookie is Secure where the connection is. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<StationSession>> signInFilter(SignIns signIns) {
        DefaultCookieSerializer cookies = new DefaultCookieSerializer();
        cookies.setCookieName("daybreak-sign-in");
        cookies.setSameSite("Lax");
        cookies.setUseHttpOnlyCookie(true);
        cookies.setUseBase64Encoding(false);
        CookieHttpSessionIdResolver ids = new CookieHttpSessionIdResolver();
        ids.setCookieSerializer(cookies);
        SessionRepositoryFilter<StationSession> filter = new SessionRepositoryFilter<>(signIns);
        filter.setHttpSessionIdResolver(ids);
        FilterRegistrationBean<SessionRepositoryFilter<StationSession>> registration =
                new FilterRegistrationBean<>(filter);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        registration.setDispatcherTypes(
                EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return registration;
    }

    @Bean
    Gate gate() {
        return new Gate(AccessTable.ROWS);
    }

    @Bean
    Turnstile turnstile(Gate gate, ErrorPages pages) {
        return new Turnstile(gate, pages);
    }

    @Bean
    SignInContexts signInContexts(Accounts accounts, Gate gate) {
        return new SignInContexts(accounts, gate);
    }

    @Bean
    Stations stations(Gate gate, SignInContexts contexts, SignInSettings settings) {
        return new SignedInStations(gate, contexts, settings);
    }

    @Bean
    MemberArgument memberArgument() {
        return new MemberArgument();
    }

    @Bean
    Draws draws() {
        return new Draws();
    }

    @Bean
    Hashing hashing() {
        return new Hashing(Hashing.Cost.STANDARD);
    }

    @Bean
    Keyring keyring(SecretShelf shelf, Hashing hashing, Draws draws, MachineClock clock) {
        return new Keyring(shelf, hashing, draws, clock);
    }

    @Bean
    Throttle throttle(MachineClock clock) {
        return new Throttle(clock);
    }

    @Bean
    Door door(
            Accounts accounts,
            Keyring keyring,
            Hashing hashing,
            Throttle throttle,
            MachineClock clock) {
        return new Door(accounts, keyring, hashing, throttle, new Acquaintances(), clock);
    }

    @Bean
    FirstAdministrator firstAdministrator(
            Accounts accounts,
            Keyring keyring,
            Draws draws,
            Throttle throttle,
            MachineClock clock) {
        return new FirstAdministrator(accounts, keyring, draws, throttle, clock);
    }

    @Bean
    DemonstrationStaff demonstrationStaff(Accounts accounts, Keyring keyring) {
        return new DemonstrationStaff(accounts, keyring);
    }

    @Bean
    SignIns signIns(
            SignInShelf shelf,
            Accounts accounts,
            Draws draws,
            MachineClock clock,
            SignInSettings settings,
            ObjectProvider<Watching> watching) {
        // Asked only when somebody is idle, long after everything has begun.
        Watching anywhere = () -> watching.stream().anyMatch(Watching::goesOn);
        return new SignIns(shelf, accounts, draws, clock, settings, anywhere);
    }

    @Bean
    SignInKeeper signInKeeper(SignIns signIns) {
        return new SignInKeeper(signIns);
    }

    @Bean
    Desk desk(
            SignIns signIns,
            SignInKeeper keeper,
            Accounts accounts,
            CsrfTokenRepository tokens,
            Draws draws) {
        return new Desk(signIns, keeper, accounts, tokens, draws);
    }
}
