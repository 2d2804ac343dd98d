package daybreak.clinic.live;

import daybreak.care.staff.Role;
import java.util.Locale;
import java.util.Set;

/**
 * For whom a fragment is rendered.
 *
 * @param locale of the page
 * @param roles of the person signed in
 */
public record Viewer(Locale locale, Set<Role> roles) {

    public Viewer {
        roles = Set.copyOf(roles);
    }
}
