package daybreak.clinic.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name under which somebody signs in: lower-case letters, digits, dots, hyphens and
 * underscores, 2 to 32 of them, a letter first. Never used again by another, also after its account
 * is closed.
 *
 * @param text the name
 */
public record SignInName(String text) implements Comparable<SignInName> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9._-]{1,31}");

    /**
     * @throws IllegalArgumentException when it is not of that shape; see {@link #read}
     */
    public SignInName {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a sign-in name: " + text);
        }
    }

    /**
     * The name that somebody typed, in capitals or with spaces around it; empty when it is none.
     */
    public static Optional<SignInName> read(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(plain).matches()
                ? Optional.of(new SignInName(plain))
                : Optional.empty();
    }

    @Override
    public int compareTo(SignInName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
