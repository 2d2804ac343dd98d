// planted: hazards: @Controls names H99
package daybreak.clinic.board;

import daybreak.testkit.hazards.Controls;
import org.junit.jupiter.api.Test;

class ProvesAnUnknownHazardTest {

    @Test
    @Controls("H99")
    void somethingIsRefused() {}
}
