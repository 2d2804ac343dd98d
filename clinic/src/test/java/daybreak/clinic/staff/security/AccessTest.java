package daybreak.clinic.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.staff.Accounts;
import daybreak.clinic.staff.SignInName;
import daybreak.clinic.staff.WalkInClinic;
import daybreak.clinic.staff.security.DemonstrationStaff.Login;
import daybreak.testkit.hazards.Controls;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every address x method x role, asked of the locks as they hang in the clinic. */
@SpringBootTest(classes = WalkInClinic.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
class AccessTest {

    private static final List<String> ODD_VERBS =
            List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE");

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter locks;

    @Autowired private Accounts accounts;

    private Standing standing = Standing.AWAKE;

    /** Answers whatever gets through. */
    private static final class Through extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(299);
        }
    }

    private MockHttpServletResponse ask(String verb, String address, String who)
            throws IOException, ServletException {
        MockHttpServletRequest request = request(verb, address, who);
        if (verb.equals("POST")) {
            giveToken(request, who);
        }
        return send(request);
    }

    private MockHttpServletResponse send(MockHttpServletRequest request)
            throws IOException, ServletException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new MockFilterChain(new Through(), locks).doFilter(request, response);
        return response;
    }

    private MockHttpServletRequest request(String verb, String address, String who) {
        MockHttpServletRequest request = new MockHttpServletRequest(verb, address);
        request.addHeader("Accept", "text/html");
        if (!who.equals(AccessDocument.NOBODY)) {
            MockHttpSession session = new MockHttpSession();
            session.setAttribute(StationSession.MEMBER, account(who));
            session.setAttribute(StationSession.STANDING, standing);
            request.setSession(session);
        }
        return request;
    }

    private Object account(String role) {
        Login login =
                DemonstrationStaff.LOGINS.stream()
                        .filter(one -> one.role().name().toLowerCase(Locale.ROOT).equals(role))
                        .findFirst()
                        .orElseThrow();
        return accounts.roster().named(new SignInName(login.signInName())).orElseThrow().id();
    }

    // A form's token, as a page shows it, and the cookie that belongs to it.
    private void giveToken(MockHttpServletRequest request, String who)
            throws IOException, ServletException {
        MockHttpServletRequest page = request("GET", "/sign-in", who);
        MockHttpServletResponse response = new MockHttpServletResponse();
        List<String> token = new ArrayList<>();
        new MockFilterChain(
                        new HttpServlet() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            protected void service(
                                    HttpServletRequest asked, HttpServletResponse answer) {
                                if (asked.getAttribute(CsrfToken.class.getName())
                                        instanceof CsrfToken known) {
                                    token.add(known.getToken());
                                }
                            }
                        },
                        locks)
                .doFilter(page, response);
        request.setParameter("_csrf", token.getFirst());
        request.setCookies(
                new Cookie(
                        "daybreak-form",
                        Objects.requireNonNull(response.getCookie("daybreak-form")).getValue()));
    }

    private static String word(MockHttpServletResponse response) {
        String location = Optional.ofNullable(response.getHeader("Location")).orElse("");
        return switch (response.getStatus()) {
            case 299 -> "yes";
            case 302 -> location.startsWith("/sign-in") ? "sign-in" : location;
            default -> Integer.toString(response.getStatus());
        };
    }

    @Test
    void theTableIsThePrintedOne() throws IOException {
        String printed = AccessDocument.printed(AccessTable.ROWS);
        if (Boolean.getBoolean("daybreak.write-docs")) {
            Files.createDirectories(AccessDocument.file().getParent());
            Files.writeString(AccessDocument.file(), printed);
        }
        assertThat(AccessDocument.file()).hasContent(printed);
    }

    @Test
    @Controls("H36")
    void theLocksDoWhatThePrintedTableSaysInEveryCell() throws Exception {
        List<AccessDocument.Line> lines = AccessDocument.read();
        assertThat(lines).hasSameSizeAs(AccessTable.ROWS);
        for (AccessDocument.Line line : lines) {
            for (String who : AccessDocument.columns()) {
                assertThat(word(ask(line.verb(), line.address(), who)))
                        .as("%s %s for %s", line.verb(), line.address(), who)
                        .isEqualTo(line.cells().get(who));
            }
        }
    }

    @Test
    void aStationThatRestsIsAStrangerExceptInWhatItsPagesAskByThemselves() throws Exception {
        standing = Standing.RESTING;
        for (AccessDocument.Line line : AccessDocument.read()) {
            AccessRow row =
                    AccessTable.ROWS.stream()
                            .filter(one -> one.pattern().equals(line.pattern()))
                            .filter(one -> one.verb().name().equals(line.verb()))
                            .findFirst()
                            .orElseThrow();
            String like = row.sort() == AccessRow.Sort.UNATTENDED ? "nurse" : AccessDocument.NOBODY;
            assertThat(word(ask(line.verb(), line.address(), "nurse")))
                    .as("%s %s at rest", line.verb(), line.address())
                    .isEqualTo(line.cells().get(like));
        }
    }

    @Test
    @Controls("H36")
    void noOtherMethodIsLetThroughAnywhere() throws Exception {
        for (AccessDocument.Line line : AccessDocument.read()) {
            for (String verb : ODD_VERBS) {
                for (String who : AccessDocument.columns()) {
                    assertThat(ask(verb, line.address(), who).getStatus())
                            .as("%s %s for %s", verb, line.address(), who)
                            .isIn(401, 404, 400, 405)
                            .isNotEqualTo(299);
                }
            }
        }
    }

    @Test
    void readingIsNoDoing() throws Exception {
        List<AccessDocument.Line> lines = AccessDocument.read();
        for (AccessDocument.Line line : lines) {
            String other = line.verb().equals("GET") ? "POST" : "GET";
            boolean listed =
                    AccessTable.ROWS.stream()
                            .anyMatch(row ->
                                    row.covers(
                                            AccessRow.Verb.valueOf(other),
                                            PathContainer.parsePath(line.address())));
            if (!listed) {
                for (String who : AccessDocument.columns()) {
                    assertThat(word(ask(other, line.address(), who)))
                            .as("%s %s for %s", other, line.address(), who)
                            .isIn("404", "401", "sign-in");
                }
            }
        }
    }

    @Test
    @Controls("H36")
    void anAddressThatIsNotThereAnswersLikeOneThatIsNotTheirs() throws Exception {
        for (String who : AccessDocument.columns()) {
            if (who.equals("admin") || who.equals(AccessDocument.NOBODY)) {
                continue;
            }
            MockHttpServletResponse forbidden = ask("GET", "/staff", who);
            MockHttpServletResponse missing = ask("GET", "/stuff", who);
            assertThat(forbidden.getStatus()).isEqualTo(missing.getStatus()).isEqualTo(404);
            assertThat(alike(forbidden.getContentAsString(), "/staff"))
                    .isEqualTo(alike(missing.getContentAsString(), "/stuff"));
            assertThat(forbidden.getHeaderNames()).isEqualTo(missing.getHeaderNames());
        }
    }

    // The page says where one was, for the way back, and a token of its own.
    private static String alike(String page, String address) {
        return page.replace(address, "/?")
                .replace(address.replace("/", "%2F"), "/?")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("data-csrf=\"[^\"]*\"", "");
    }

    @Test
    @Controls("H36")
    void withoutASignInWhatIsThereAnswersLikeWhatIsNot() throws Exception {
        for (String address : List.of("/staff", "/stuff", "/people/7", "/error", "/actuator")) {
            assertThat(word(ask("GET", address, AccessDocument.NOBODY))).isEqualTo("sign-in");
            assertThat(word(ask("POST", address, AccessDocument.NOBODY))).isEqualTo("401");
        }
    }

    @Test
    void aFormWithoutItsTokenDoesNothing() throws Exception {
        assertThat(send(request("POST", "/staff", "admin")).getStatus()).isEqualTo(403);
        assertThat(send(request("POST", "/staff", "nurse")).getStatus()).isEqualTo(404);
        assertThat(send(request("POST", "/staff", AccessDocument.NOBODY)).getStatus())
                .isEqualTo(401);
        assertThat(send(request("POST", "/sign-in", AccessDocument.NOBODY)).getHeader("Location"))
                .isEqualTo("/sign-in?again");
    }

    @Test
    @Controls("H36")
    void everyAddressThatAControllerAnswersHasItsRow() throws Exception {
        List<String> without = new ArrayList<>();
        for (Class<?> controller : controllers()) {
            for (Method method : controller.getDeclaredMethods()) {
                RequestMapping mapping =
                        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null && !ErrorController.class.isAssignableFrom(controller)) {
                    addressesWithoutRow(mapping, without);
                }
            }
        }
        assertThat(without).isEmpty();
    }

    private static void addressesWithoutRow(RequestMapping mapping, List<String> without) {
        for (String path : mapping.path()) {
            PathContainer address = PathContainer.parsePath(path.replaceAll("\\{[^}]*}", "7"));
            for (RequestMethod verb : mapping.method()) {
                if (AccessTable.ROWS.stream()
                        .noneMatch(
                                row -> row.covers(AccessRow.Verb.valueOf(verb.name()), address))) {
                    without.add(verb + " " + path);
                }
            }
        }
    }

    private static List<Class<?>> controllers() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scan =
                new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        scan.addExcludeFilter(new AnnotationTypeFilter(TestComponent.class));
        List<Class<?>> controllers = new ArrayList<>();
        for (var found : scan.findCandidateComponents("daybreak.clinic")) {
            controllers.add(Class.forName(Objects.requireNonNull(found.getBeanClassName())));
        }
        assertThat(controllers).hasSizeGreaterThan(4);
        return controllers;
    }
}
