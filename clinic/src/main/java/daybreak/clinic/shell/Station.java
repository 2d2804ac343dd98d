package daybreak.clinic.shell;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * The browser that asks, as far as the frame shows it.
 *
 * @param user who is signed in there
 * @param token for its forms
 * @param reaches whether whoever sits there may open the page at that path
 */
public record Station(Optional<StationUser> user, FormToken token, Predicate<String> reaches) {}
