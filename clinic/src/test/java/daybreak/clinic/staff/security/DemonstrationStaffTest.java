package daybreak.clinic.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.staff.Role;
import daybreak.clinic.staff.MemoryShelves;
import daybreak.clinic.staff.security.DemonstrationStaff.Login;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemonstrationStaffTest {

    private final Doorway doorway = new Doorway();

    private static DemonstrationStaff staff(Doorway doorway) {
        return new DemonstrationStaff(doorway.accounts, doorway.keyring);
    }

    @Test
    void thereIsALoginForEachRole() {
        staff(doorway).open();
        assertThat(DemonstrationStaff.LOGINS.stream().map(Login::role).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Role.class));
        assertThat(DemonstrationStaff.LOGINS)
                .allSatisfy(login ->
                        assertThat(doorway.door.knock(login.signInName(), "daybreak", Doorway.DESK))
                                .isEqualTo(
                                        new Door.Opening.Admitted(staff(doorway).member(login))));
    }

    @Test
    void aSecondStartOpensNothingTwice() {
        staff(doorway).open();
        staff(doorway).open();
        assertThat(doorway.accounts.roster().accounts()).hasSize(8);
    }

    @Test
    void aHistoryWithoutSecretsIsGivenThem() {
        staff(doorway).open();
        Doorway copied = new Doorway(doorway.journal, new MemoryShelves());
        assertThat(copied.door.knock("nurse", "daybreak", Doorway.DESK))
                .isEqualTo(new Door.Opening.Wrong());
        staff(copied).open();
        assertThat(copied.door.knock("nurse", "daybreak", Doorway.DESK))
                .isInstanceOf(Door.Opening.Admitted.class);
    }
}
