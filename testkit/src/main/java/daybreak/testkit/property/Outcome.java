package daybreak.testkit.property;

/** What became of one attempt. */
sealed interface Outcome {

    /** The law held. */
    record Held() implements Outcome {}

    /** The draws make no case; happens only when they were made simpler by force. */
    record NoCase() implements Outcome {}

    /**
     * The law broke.
     *
     * @param draws what the case was made of
     * @param shown the case, for a person
     * @param thrown what the law threw
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    record Broke(long[] draws, String shown, Throwable thrown) implements Outcome {

        /** Whether the same thing went wrong, as far as one can tell. */
        boolean sameAs(Broke other) {
            return thrown.getClass() == other.thrown.getClass();
        }
    }
}
