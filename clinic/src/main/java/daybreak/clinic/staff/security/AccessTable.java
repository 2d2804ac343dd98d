package daybreak.clinic.staff.security;

import static daybreak.care.staff.Role.ADMIN;
import static daybreak.care.staff.Role.COORDINATOR;
import static daybreak.care.staff.Role.DIRECTOR;
import static daybreak.care.staff.Role.NURSE;
import static daybreak.care.staff.Role.PHYSICIAN;
import static daybreak.care.staff.Role.THERAPIST;
import static daybreak.clinic.staff.security.Access.anybody;
import static daybreak.clinic.staff.security.Access.everyMember;
import static daybreak.clinic.staff.security.Access.roles;
import static daybreak.clinic.staff.security.AccessRow.Sort.PAGE;
import static daybreak.clinic.staff.security.AccessRow.Sort.UNATTENDED;
import static daybreak.clinic.staff.security.AccessRow.Verb.GET;
import static daybreak.clinic.staff.security.AccessRow.Verb.POST;

import java.util.List;

/**
 * Who may reach what: every address of the clinic, or nobody reaches it. Printed to
 * docs/security/access.md and tested cell by cell.
 *
 * <p>Whoever adds an address adds its row here. {@code UNATTENDED} is what a page asks by itself,
 * without a touch of its user: it keeps nobody signed in, it is answered while the station rests,
 * and its answer to somebody who is not signed in is 401 rather than the sign-in page.
 */
public final class AccessTable {

    private static final Access CLINICAL =
            roles(COORDINATOR, NURSE, PHYSICIAN, THERAPIST, DIRECTOR);
    private static final Access AT_THE_CHAIR = roles(NURSE, PHYSICIAN);

    static final List<AccessRow> ROWS =
            List.of(
                    // The way in.
                    new AccessRow(GET, "/sign-in", anybody(), PAGE),
                    new AccessRow(POST, "/sign-in", anybody(), PAGE),
                    new AccessRow(GET, "/password", anybody(), PAGE),
                    new AccessRow(POST, "/password", anybody(), PAGE),
                    new AccessRow(GET, "/first-administrator", anybody(), PAGE),
                    new AccessRow(POST, "/first-administrator", anybody(), PAGE),
                    new AccessRow(POST, "/station/language", anybody(), PAGE),
                    new AccessRow(POST, "/station/theme", anybody(), PAGE),

                    // What every page is made of, and what machines ask.
                    new AccessRow(GET, "/css/**", anybody(), UNATTENDED),
                    new AccessRow(GET, "/js/**", anybody(), UNATTENDED),
                    new AccessRow(GET, "/pictures/**", anybody(), UNATTENDED),
                    new AccessRow(GET, "/webjars/htmx.org/**", anybody(), UNATTENDED),
                    new AccessRow(GET, "/health", anybody(), UNATTENDED),
                    new AccessRow(GET, "/health/**", anybody(), UNATTENDED),
                    new AccessRow(GET, "/metrics", everyMember(), UNATTENDED),

                    // Every member.
                    new AccessRow(GET, "/", everyMember(), PAGE),
                    new AccessRow(POST, "/sign-out", everyMember(), PAGE),
                    new AccessRow(GET, "/sign-in/left", everyMember(), UNATTENDED),
                    new AccessRow(POST, "/sign-in/here", everyMember(), PAGE),
                    new AccessRow(GET, "/live", everyMember(), UNATTENDED),
                    new AccessRow(POST, "/live/presence", everyMember(), UNATTENDED),
                    new AccessRow(GET, "/protocol", everyMember(), PAGE),

                    // The chairs.
                    new AccessRow(GET, "/board", CLINICAL, PAGE),
                    new AccessRow(GET, "/chairs/*", CLINICAL, PAGE),
                    new AccessRow(GET, "/chairs/*/**", CLINICAL, UNATTENDED),
                    new AccessRow(POST, "/chairs/*/**", AT_THE_CHAIR, PAGE),
                    new AccessRow(GET, "/devices", roles(NURSE, PHYSICIAN, DIRECTOR, ADMIN), PAGE),
                    new AccessRow(POST, "/devices/**", roles(NURSE, DIRECTOR, ADMIN), PAGE),

                    // What the medical director signs.
                    new AccessRow(POST, "/protocol/**", roles(DIRECTOR), PAGE),

                    // Accounts.
                    new AccessRow(GET, "/staff", roles(ADMIN), PAGE),
                    new AccessRow(POST, "/staff/**", roles(ADMIN), PAGE));

    private AccessTable() {}
}
