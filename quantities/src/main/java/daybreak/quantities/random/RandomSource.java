package daybreak.quantities.random;

import java.security.SecureRandom;

/**
 * The root of all randomness of a run: one seed, and one independent stream a purpose.
 *
 * @param seed any number; the same seed gives the same streams
 */
public record RandomSource(long seed) {

    /** A root that nobody can repeat: for a real clinic's ids. */
    public static RandomSource unrepeatable() {
        return new RandomSource(new SecureRandom().nextLong());
    }

    /**
     * The stream of that name; the same name gives the same stream, from its beginning.
     *
     * @param name what it is drawn for, such as {@code "monitor of chair 1"}
     * @throws IllegalArgumentException when the name is empty
     */
    public RandomStream stream(String name) {
        return stream(name, 0);
    }

    /**
     * The stream of that name for the n-th of its kind, such as one person of a population.
     *
     * @throws IllegalArgumentException when the name is empty: nothing would then keep seeds and
     *     numbers apart
     */
    public RandomStream stream(String name, long index) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a random stream has a purpose: name it");
        }
        long key = Mix.mix(seed);
        for (int i = 0; i < name.length(); i++) {
            key = Mix.mix(key ^ name.charAt(i));
        }
        return new RandomStream(Mix.mix(key ^ Mix.mix(index)));
    }
}
