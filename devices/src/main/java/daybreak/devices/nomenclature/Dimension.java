package daybreak.devices.nomenclature;

/** What a unit can measure, as far as the vital signs need it. */
public enum Dimension {
    /** Beats, pulses or breaths a minute: UCUM's {@code {beat}/min} is {@code /min}. */
    PER_MINUTE("/min"),
    /** Per cent. */
    PERCENT("%"),
    /** The units in which a cuff's pressure is given: millimetres of mercury, or kilopascals. */
    BLOOD_PRESSURE("mm[Hg] or kPa"),
    /** Anything else: no vital sign has it. */
    OTHER("another unit");

    private final String units;

    Dimension(String units) {
        this.units = units;
    }

    /** The units, for a person. */
    public String units() {
        return units;
    }
}
