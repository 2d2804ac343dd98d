package daybreak.hazards;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * A program that runs the tests it is given, one after the other, and says on its output what
 * became of each: a line of {@link TestEnd}, the test, and why. It ends when whoever started it
 * does.
 */
final class TestsAlone {

    /** What lines of ours begin with; tests print what they like. */
    static final String SIGN = "test-end\t";

    private TestsAlone() {}

    public static void main(String[] tests) {
        Thread.ofPlatform().daemon().start(TestsAlone::dieWithTheParent);
        PrintStream output =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        Launcher launcher = LauncherFactory.create();
        for (String test : tests) {
            Watching watching = new Watching();
            launcher.execute(request(NamedTest.of(test)), watching);
            output.println(SIGN + watching.end() + "\t" + test + "\t" + watching.why());
        }
        Runtime.getRuntime().exit(0);
    }

    private static void dieWithTheParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }

    private static LauncherDiscoveryRequest request(NamedTest test) {
        try {
            Class<?> type = Class.forName(test.type());
            List<MethodSelector> methods =
                    Arrays.stream(type.getDeclaredMethods())
                            .filter(method -> method.getName().equals(test.method()))
                            .filter(method -> !method.isSynthetic())
                            .map((Method method) -> selectMethod(type, method))
                            .toList();
            return LauncherDiscoveryRequestBuilder.request().selectors(methods).build();
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static final class Watching implements TestExecutionListener {

        private final List<Throwable> thrown = new ArrayList<>();
        private int ran;

        @Override
        public void executionStarted(TestIdentifier identifier) {
            if (identifier.isTest()) {
                ran++;
            }
        }

        @Override
        public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
            result.getThrowable().ifPresent(thrown::add);
        }

        TestEnd end() {
            if (thrown.isEmpty()) {
                return ran == 0 ? TestEnd.BROKEN : TestEnd.PASSED;
            }
            return thrown.stream().allMatch(AssertionError.class::isInstance)
                    ? TestEnd.FAILED
                    : TestEnd.BROKEN;
        }

        String why() {
            if (thrown.isEmpty()) {
                return ran == 0 ? "no such test" : "";
            }
            Throwable told =
                    thrown.stream()
                            .filter(one -> !(one instanceof AssertionError))
                            .findFirst()
                            .orElse(thrown.getFirst());
            return told.toString().strip().replaceAll("\\s+", " ");
        }
    }
}
