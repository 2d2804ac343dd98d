// planted: lint: found raw type: java.util.List
package planted;

import java.util.List;

final class RawType {

    private RawType() {}

    static int count(List beds) {
        return beds.size();
    }
}
