// planted: static-state: RemembersForAll.last>
// planted: static-state: RemembersForAll.COUNT>
// planted: static-state: RemembersForAll.SEEN>
// planted: static-state: RemembersForAll.LIMITS>
package daybreak.clinic.board;

import java.util.HashMap;
import java.util.concurrent.atomic.AtomicInteger;

final class RemembersForAll {

    static final AtomicInteger COUNT = new AtomicInteger();
    static final HashMap<String, String> SEEN = new HashMap<>();
    static final int[] LIMITS = {1, 2};
    static int last;

    private RemembersForAll() {}
}
