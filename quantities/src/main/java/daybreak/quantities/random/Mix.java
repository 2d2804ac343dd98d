package daybreak.quantities.random;

/** The finalizer of SplitMix64 (Steele, Lea, Flood 2014), variant 13 of Stafford. */
final class Mix {

    static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    private Mix() {}

    static long mix(long z) {
        long a = z + GOLDEN;
        a = (a ^ a >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        a = (a ^ a >>> 27) * 0x94D0_49BB_1331_11EBL;
        return a ^ a >>> 31;
    }
}
