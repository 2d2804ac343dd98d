package daybreak.simulation.visit;

/** What the opening of the demonstration finds at a chair. */
public enum OpeningStage {
    MID_INFUSION,
    RECOVERING,
    BEFORE_THE_INFUSION,
    /** Nobody sits there; the monitor shows what its tester says, and nobody judges it. */
    EMPTY;

    /**
     * The stage of a chair: each one once in every four.
     *
     * @param chair counted from 1
     */
    static OpeningStage of(int chair) {
        return values()[(chair - 1) % values().length];
    }
}
