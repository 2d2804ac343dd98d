// planted: randomness: java.util.Random.<init>()
// planted: randomness: java.util.Random.nextDouble()
// planted: randomness: java.lang.Math.random()
// planted: randomness: java.util.concurrent.ThreadLocalRandom
// planted: randomness: java.util.Collections.shuffle(java.util.List)
package daybreak.simulation;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

final class ThrowsDice {

    private ThrowsDice() {}

    static double sum(List<String> names) {
        Collections.shuffle(names);
        return new Random().nextDouble() + Math.random() + ThreadLocalRandom.current().nextInt(6);
    }
}
