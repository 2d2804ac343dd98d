package daybreak.clinic.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link Browser} as a parameter. All tests of a build share one; each opens a
 * context of its own. Without a Chromium or Chrome on the machine the test is skipped, and {@code
 * ./check} says so.
 */
public final class Chromium implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace HERE =
            ExtensionContext.Namespace.create(Chromium.class);

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            playwright.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Assumptions.assumeTrue(
                executable().isPresent(),
                "no Chromium or Chrome on this machine for browser tests");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Running.class, _ -> start(), Running.class)
                .browser();
    }

    // No flag that lets a page sound by itself: a test must meet what a clinic's browser does.
    private static Running start() {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable().orElseThrow())
                                        .setChromiumSandbox(!isRoot()));
        return new Running(playwright, browser);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> executable() {
        Optional<Path> told =
                Optional.ofNullable(System.getProperty("daybreak.chromium")).map(Path::of);
        return told.or(() ->
                Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                        .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve))
                        .filter(Files::isExecutable)
                        .findFirst());
    }
}
