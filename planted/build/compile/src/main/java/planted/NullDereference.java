// planted: null-away: [NullAway] dereferenced expression 'name' is @Nullable
package planted;

import org.jspecify.annotations.Nullable;

final class NullDereference {

    private NullDereference() {}

    static int length(@Nullable String name) {
        return name.length();
    }
}
