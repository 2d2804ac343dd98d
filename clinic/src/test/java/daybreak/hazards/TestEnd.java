package daybreak.hazards;

/** What became of a test. */
enum TestEnd {
    PASSED,
    /** By an assertion of its own. */
    FAILED,
    /** It could not run, or ended by anything but an assertion: that proves nothing. */
    BROKEN
}
