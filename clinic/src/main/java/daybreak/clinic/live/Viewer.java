package daybreak.clinic.live;

import daybreak.care.staff.Role;
import daybreak.clinic.shell.Language;
import java.util.Set;

/**
 * For whom a fragment is rendered.
 *
 * @param language of the page
 * @param roles of the person signed in
 */
public record Viewer(Language language, Set<Role> roles) {

    public Viewer {
        roles = Set.copyOf(roles);
    }
}
