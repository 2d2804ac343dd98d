// planted: hazards: @Controls on what is no live test
package daybreak.clinic.board;

import daybreak.testkit.hazards.Controls;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class ProvesNothingAnyMoreTest {

    @Test
    @Disabled("for now")
    @Controls("H02")
    void somethingIsRefused() {}
}
