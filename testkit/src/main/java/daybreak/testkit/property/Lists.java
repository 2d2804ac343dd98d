package daybreak.testkit.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lists whose length is drawn element by element ("one more?"), so that an element can be taken out
 * of a failing case together with its answer.
 */
final class Lists {

    private Lists() {}

    static <T> Gen<List<T>> of(Gen<T> element, int shortest, int longest) {
        if (shortest < 0 || shortest > longest) {
            throw new IllegalArgumentException(
                    "no list has " + shortest + " to " + longest + " elements");
        }
        return draws -> {
            long wished = shortest + draws.wish(longest - shortest);
            List<T> made = new ArrayList<>();
            while (made.size() < shortest
                    || (made.size() < longest && draws.another(made.size() < wished))) {
                made.add(element.draw(draws));
            }
            return Collections.unmodifiableList(made);
        };
    }
}
