// planted: null-away: [NullAway] returning @Nullable expression
package planted;

import java.util.Map;

final class NullReturned {

    private NullReturned() {}

    static String bed(Map<String, String> beds, String name) {
        return beds.get(name);
    }
}
