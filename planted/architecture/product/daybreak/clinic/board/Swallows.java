// planted: nothing-swallowed: catches IOException and drops it
package daybreak.clinic.board;

import java.io.Closeable;
import java.io.IOException;

final class Swallows {

    private Swallows() {}

    static void close(Closeable thing) {
        try {
            thing.close();
        } catch (IOException _) {
        }
    }
}
