package daybreak.clinic.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How bright a station's pages are. */
public enum Theme {
    /** As the station's own system says, light or dark. */
    AUTO,
    LIGHT,
    DARK,
    /** For a darkened infusion room at night: little light, nothing white. */
    DIM;

    /** The name in the page's {@code data-theme}, in forms and in the cookie. */
    public String openName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of that name, if there is one. */
    public static Optional<Theme> ofName(String name) {
        return Arrays.stream(values()).filter(theme -> theme.openName().equals(name)).findFirst();
    }
}
