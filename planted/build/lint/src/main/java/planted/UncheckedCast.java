// planted: lint: unchecked cast
package planted;

import java.util.List;

final class UncheckedCast {

    private UncheckedCast() {}

    static List<String> names(Object anything) {
        return (List<String>) anything;
    }
}
