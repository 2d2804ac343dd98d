package daybreak.care.vitals;

/** The person's own pressure at rest, from which a rise or a fall is measured. Set by the nurse. */
public record BaselinePressure(VitalValue systolic, VitalValue diastolic) {

    /**
     * @throws IllegalArgumentException when the two are not a systolic above a diastolic pressure
     */
    public BaselinePressure {
        if (systolic.sign() != VitalSign.SYSTOLIC || diastolic.sign() != VitalSign.DIASTOLIC) {
            throw new IllegalArgumentException(
                    "a baseline is systolic over diastolic, not "
                            + systolic
                            + " over "
                            + diastolic);
        }
        if (systolic.amount().compareTo(diastolic.amount()) <= 0) {
            throw new IllegalArgumentException(
                    "the systolic pressure lies above the diastolic: "
                            + systolic
                            + " over "
                            + diastolic);
        }
    }
}
