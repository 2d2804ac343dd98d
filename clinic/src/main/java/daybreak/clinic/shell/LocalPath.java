package daybreak.clinic.shell;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Paths of this clinic, as they come back from forms: nobody is sent to another host by a link that
 * names one.
 */
public final class LocalPath {

    // One slash, then anything but a second slash, a backslash or a control character: browsers
    // read "//host" and "/\host" as another host, and drop tabs and line ends inside an address.
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,1000}");

    private LocalPath() {}

    public static boolean isLocal(String path) {
        return LOCAL.matcher(path).matches();
    }

    /** The path, if it is one of ours. */
    public static Optional<String> of(String path) {
        return isLocal(path) ? Optional.of(path) : Optional.empty();
    }
}
