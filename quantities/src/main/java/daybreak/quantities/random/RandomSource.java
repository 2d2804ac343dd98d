package daybreak.quantities.random;

/**
 * The root of all randomness of a run: one seed, and one independent stream a purpose.
 *
 * @param seed any number; the same seed gives the same streams
 */
public record RandomSource(long seed) {

    /** The stream of that name; the same name gives the same stream, from its beginning. */
    public RandomStream stream(String name) {
        return stream(name, 0);
    }

    /** The stream of that name for the n-th of its kind, such as one person of a population. */
    public RandomStream stream(String name, long index) {
        long key = Mix.mix(seed);
        for (int i = 0; i < name.length(); i++) {
            key = Mix.mix(key ^ name.charAt(i));
        }
        return new RandomStream(Mix.mix(key ^ Mix.mix(index)));
    }
}
