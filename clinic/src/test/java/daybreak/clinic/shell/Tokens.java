package daybreak.clinic.shell;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of tokens.css, by theme. */
final class Tokens {

    private static final Pattern PAIR =
            Pattern.compile("--([a-z0-9-]+):\\s*light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)");
    private static final Pattern SINGLE = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9a-f]{6});");

    private Tokens() {}

    static Map<String, String> of(Theme theme) {
        String css = Bundles.read(Bundles.stylesheet("tokens.css"));
        int dim = css.indexOf(":root[data-theme=\"dim\"]");
        String day = css.substring(0, dim);
        Map<String, String> colours = new TreeMap<>();
        Matcher pairs = PAIR.matcher(day);
        while (pairs.find()) {
            colours.put(pairs.group(1), pairs.group(theme == Theme.LIGHT ? 2 : 3));
        }
        Matcher singles = SINGLE.matcher(theme == Theme.DIM ? css : day);
        while (singles.find()) {
            colours.put(singles.group(1), singles.group(2));
        }
        return colours;
    }

    /** Relative luminance as WCAG 2.2 defines it: 0 black, 1 white. */
    static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The contrast of two colours as WCAG 2.2 defines it: 1 to 21. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
}
