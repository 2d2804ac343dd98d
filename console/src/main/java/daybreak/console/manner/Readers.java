package daybreak.console.manner;

import daybreak.quantities.Durations;
import daybreak.quantities.Parsed;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Readers of the values that many commands take. */
public final class Readers {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final int HIGHEST_PORT = 65_535;

    private Readers() {}

    /** Any text but an empty one. */
    public static Value.Reader<String> text() {
        return text ->
                text.isBlank() ? new Value.Wrong<>("is empty", "write it") : new Value.Said<>(text);
    }

    /** A whole number from low to high. */
    public static Value.Reader<Integer> whole(int low, int high) {
        return text -> {
            String wanted = "write a whole number from " + low + " to " + high;
            if (!WHOLE.matcher(text).matches()) {
                return new Value.Wrong<>("is no whole number", wanted);
            }
            long number = Long.parseLong(text);
            return number < low || number > high
                    ? new Value.Wrong<>("is out of range", wanted)
                    : new Value.Said<>((int) number);
        };
    }

    /** Any whole number that 64 bits hold. */
    public static Value.Reader<Long> seed() {
        return text -> {
            try {
                return new Value.Said<>(Long.parseLong(text));
            } catch (NumberFormatException e) {
                return new Value.Wrong<>("is no whole number", "write one, such as 1");
            }
        };
    }

    /** A port; 0 takes a free one. */
    public static Value.Reader<Integer> port() {
        return whole(0, HIGHEST_PORT);
    }

    /** A duration with its unit, such as {@code 480 s}. */
    public static Value.Reader<Duration> duration() {
        return quantity(Durations::parse);
    }

    /** A quantity with its unit, by the quantity's own parser. */
    public static <T> Value.Reader<T> quantity(Function<String, Parsed<T>> parser) {
        return text ->
                switch (parser.apply(text)) {
                    case Parsed.Ok<T>(var value) -> new Value.Said<>(value);
                    case Parsed.Refused<T>(var problem) ->
                            new Value.Wrong<>("cannot be read", problem.english());
                };
    }

    /** A file that is there and may be read. */
    public static Value.Reader<Path> readableFile() {
        return text ->
                switch (path().read(text)) {
                    case Value.Said<Path>(var path) ->
                            Files.isRegularFile(path) && Files.isReadable(path)
                                    ? new Value.Said<>(path)
                                    : new Value.Wrong<>(
                                            "is no file that can be read",
                                            "name one that is there");
                    case Value.Wrong<Path> wrong -> wrong;
                };
    }

    /** A path, whether something is there or not. */
    public static Value.Reader<Path> path() {
        return text -> {
            try {
                return text.isBlank()
                        ? new Value.Wrong<>("is empty", "write a path")
                        : new Value.Said<>(Path.of(text));
            } catch (InvalidPathException e) {
                return new Value.Wrong<>("is no path", "write a path");
            }
        };
    }

    /** {@code HOST:PORT}; the name is looked up when it is used. */
    public static Value.Reader<InetSocketAddress> hostAndPort() {
        return text -> {
            int colon = text.lastIndexOf(':');
            String wayOut = "write HOST:PORT, such as 127.0.0.1:2575";
            if (colon < 1) {
                return new Value.Wrong<>("is no address", wayOut);
            }
            return switch (whole(1, HIGHEST_PORT).read(text.substring(colon + 1))) {
                case Value.Said<Integer>(var port) ->
                        new Value.Said<>(
                                InetSocketAddress.createUnresolved(
                                        withoutBrackets(text.substring(0, colon)), port));
                case Value.Wrong<Integer> _ -> new Value.Wrong<>("has no port", wayOut);
            };
        };
    }

    /** The address of a web server: {@code http://HOST[:PORT]}. */
    public static Value.Reader<URI> webAddress() {
        return text -> {
            String wayOut = "write an address, such as http://localhost:8080";
            try {
                URI address = new URI(text);
                boolean isWeb =
                        "http".equals(address.getScheme()) || "https".equals(address.getScheme());
                return isWeb && address.getHost() != null
                        ? new Value.Said<>(address)
                        : new Value.Wrong<>("is no web address", wayOut);
            } catch (URISyntaxException e) {
                return new Value.Wrong<>("is no web address", wayOut);
            }
        };
    }

    /** One of an enum's names, in lower case. */
    public static <E extends Enum<E>> Value.Reader<E> oneOf(Class<E> kind) {
        return text -> {
            for (E constant : kind.getEnumConstants()) {
                if (name(constant).equals(text)) {
                    return new Value.Said<>(constant);
                }
            }
            return new Value.Wrong<>(
                    "is none of them",
                    "write "
                            + Arrays.stream(kind.getEnumConstants())
                                    .map(Readers::name)
                                    .collect(Collectors.joining(", ")));
        };
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String withoutBrackets(String host) {
        return host.startsWith("[") && host.endsWith("]")
                ? host.substring(1, host.length() - 1)
                : host;
    }
}
