package daybreak.care.vitals;

/**
 * What was measured, as the source codes it.
 *
 * @param mdc the ISO/IEEE 11073-10101 number, or 0 where the source used a code of its own
 * @param name the open name of the vital sign where it is a known one, else the device's own name
 *     or code, as sent; never blank
 */
public record ParameterCode(int mdc, String name) {

    public static final int LONGEST_NAME = 250;

    /**
     * @throws IllegalArgumentException when the name is blank or too long or the number negative
     */
    public ParameterCode {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "a parameter has a name of 1 to "
                            + LONGEST_NAME
                            + " characters: '"
                            + name
                            + "'");
        }
        if (mdc < 0) {
            throw new IllegalArgumentException("an MDC number is not negative: " + mdc);
        }
    }
}
