package daybreak.care.vitals;

/** What may be done with a reading. Only {@link #OK} and {@link #TYPED} are charted and judged. */
public enum ReadingStatus {
    /** A measured value in a known parameter, possible and with its unit. */
    OK("ok"),
    /** A number that a living patient's parameter cannot have. Kept with its text. */
    IMPOSSIBLE("impossible"),
    /** Text that is no plain decimal number. Kept with its text. */
    NOT_A_NUMBER("not_a_number"),
    /** The source says that it has no value (an empty field, or 0 where 0 means that). */
    NOT_OBTAINED("not_obtained"),
    /** A number whose unit the source did not say. Kept with its text. */
    NO_UNIT("no_unit"),
    /** A value that a person typed. */
    TYPED("typed"),
    /** A value that corrects an earlier one, which it names. */
    CORRECTED("corrected");

    private final String openName;

    ReadingStatus(String openName) {
        this.openName = openName;
    }

    /** The name in the open files. */
    public String openName() {
        return openName;
    }

    /** True when the value may be charted and judged. */
    public boolean isValid() {
        return switch (this) {
            case OK, TYPED, CORRECTED -> true;
            case IMPOSSIBLE, NOT_A_NUMBER, NOT_OBTAINED, NO_UNIT -> false;
        };
    }
}
