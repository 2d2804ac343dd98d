package daybreak.care.watch;

/** Placeholder for the javadoc link; replaced by the pure function. */
final class ChairRules {
    private ChairRules() {}
}
