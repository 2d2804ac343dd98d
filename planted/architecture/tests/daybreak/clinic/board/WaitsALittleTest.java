// planted: no-sleep-in-tests: Thread.sleep
package daybreak.clinic.board;

import org.junit.jupiter.api.Test;

class WaitsALittleTest {

    @Test
    void isReadyAfterAWhile() throws InterruptedException {
        Thread.sleep(100);
    }
}
