package daybreak.clinic.staff.security;

import daybreak.clinic.staff.Member;
import java.util.Optional;

/**
 * Who may give which command, by the same table as the pages: for members of staff who act without
 * a browser.
 */
public final class CommandAccess {

    private final Gate gate = new Gate(AccessTable.ROWS);

    /** True when the member may send the form at that address. */
    public boolean admits(Member member, String path) {
        return gate.row(AccessRow.Verb.POST, path)
                .filter(row -> row.access().admits(Optional.of(member.roles())))
                .isPresent();
    }
}
