// planted: ids: java.util.UUID.randomUUID()
// planted: ids: java.util.UUID.<init>(long, long)
package daybreak.clinic.clocks;

import java.util.UUID;

final class MakesAnId {

    private MakesAnId() {}

    static UUID either(boolean first) {
        return first ? UUID.randomUUID() : new UUID(1, 2);
    }
}
