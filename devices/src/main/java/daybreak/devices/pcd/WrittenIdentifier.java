package daybreak.devices.pcd;

import daybreak.care.vitals.DeviceId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A device's identifier as a person writes it, read to what the device will be called when it
 * speaks: an EUI-64 with or without separators, in either case, or the identifier's text with its
 * authority exactly as it will be sent.
 */
public sealed interface WrittenIdentifier {

    /** It names this device. */
    record Named(DeviceId device) implements WrittenIdentifier {}

    /** Nothing was written. */
    record Missing() implements WrittenIdentifier {}

    /**
     * It is longer than any identifier that is kept.
     *
     * @param length how many characters were found
     */
    record TooLong(int length) implements WrittenIdentifier {}

    /**
     * It says that it is an EUI-64, or looks like one, and has not sixteen hexadecimal digits.
     *
     * @param digits how many were found
     */
    record NoEui64(int digits) implements WrittenIdentifier {}

    /**
     * It holds a character that cannot stand in an identifier that is sent.
     *
     * @param found the first such character, as a person may read it
     */
    record CannotBeSent(String found) implements WrittenIdentifier {}

    /** From so many hexadecimal digits on a bare number is meant as an EUI-48 or EUI-64. */
    int LIKE_AN_ADDRESS = 12;

    /** Reads what was written. */
    static WrittenIdentifier read(String written) {
        return Reader.read(written.strip());
    }

    /** How it is read. */
    final class Reader {

        private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f]+([-:. ][0-9A-Fa-f]+)*");
        private static final Pattern SEPARATORS = Pattern.compile("[-:. ]");

        private Reader() {}

        private static WrittenIdentifier read(String text) {
            if (text.isEmpty()) {
                return new Missing();
            }
            if (text.length() > DeviceId.LONGEST) {
                return new TooLong(text.length());
            }
            Optional<String> unsendable = unsendable(text);
            if (unsendable.isPresent()) {
                return new CannotBeSent(unsendable.get());
            }
            return text.contains("^") ? withAuthority(text) : plain(text);
        }

        /** What ends a field or a segment in a message. */
        private static Optional<String> unsendable(String text) {
            return text.chars()
                    .filter(c -> c == '|' || c == '~' || Character.isISOControl(c))
                    .mapToObj(c ->
                            Character.isISOControl(c)
                                    ? String.format("U+%04X", c)
                                    : Character.toString(c))
                    .findFirst();
        }

        private static WrittenIdentifier withAuthority(String text) {
            List<String> components =
                    Arrays.stream(text.split("\\^", -1)).map(String::strip).toList();
            boolean saysEui64 =
                    components.stream()
                            .anyMatch(one ->
                                    one.equalsIgnoreCase("EUI-64")
                                            || one.equalsIgnoreCase("EUI64"));
            if (!saysEui64) {
                return new Named(new DeviceId(text));
            }
            return Identifiers.eui64(components)
                    .<WrittenIdentifier>map(digits -> new Named(new DeviceId(digits)))
                    .orElseGet(() -> new NoEui64(mostDigits(components)));
        }

        private static WrittenIdentifier plain(String text) {
            String digits = SEPARATORS.matcher(text).replaceAll("");
            if (!ADDRESS.matcher(text).matches() || digits.length() < LIKE_AN_ADDRESS) {
                return new Named(new DeviceId(text));
            }
            return Identifiers.eui64(List.of(digits))
                    .<WrittenIdentifier>map(eui -> new Named(new DeviceId(eui)))
                    .orElseGet(() -> new NoEui64(digits.length()));
        }

        private static int mostDigits(List<String> components) {
            return components.stream()
                    .filter(one -> ADDRESS.matcher(one).matches())
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }
}
