package daybreak.clinic.staff.web;

import daybreak.care.staff.Role;
import daybreak.clinic.staff.Member;
import java.util.Comparator;

/** Where somebody begins: the page that answers the question of their role. */
final class FirstScreens {

    private FirstScreens() {}

    /** The first screen of somebody; of several roles the one that is nearest to patients. */
    static String of(Member member) {
        return member.roles().stream()
                .min(Comparator.naturalOrder())
                .map(FirstScreens::of)
                .orElseThrow(() -> new IllegalStateException("a member without a role: " + member));
    }

    static String of(Role role) {
        return switch (role) {
            case COORDINATOR, NURSE, PHYSICIAN, THERAPIST, DIRECTOR -> "/board";
            case RESEARCHER -> "/protocol";
            case ADMIN -> "/staff";
        };
    }
}
