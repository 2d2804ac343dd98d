// planted: null-away: [NullAway] incompatible types: List<@Nullable String>
package planted;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class NullInsideGenerics {

    private NullInsideGenerics() {}

    static List<String> names() {
        List<@Nullable String> names = new ArrayList<>();
        return names;
    }
}
