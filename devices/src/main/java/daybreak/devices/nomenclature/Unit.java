package daybreak.devices.nomenclature;

/**
 * A unit that we know.
 *
 * @param ucum as UCUM writes it
 * @param dimension what it can measure
 */
public record Unit(String ucum, Dimension dimension) {

    static final Unit MMHG = new Unit("mm[Hg]", Dimension.BLOOD_PRESSURE);
    static final Unit KILOPASCAL = new Unit("kPa", Dimension.BLOOD_PRESSURE);
    static final Unit PERCENT = new Unit("%", Dimension.PERCENT);
    static final Unit BEATS_PER_MINUTE = new Unit("{beat}/min", Dimension.PER_MINUTE);
    static final Unit BREATHS_PER_MINUTE = new Unit("{breath}/min", Dimension.PER_MINUTE);
    static final Unit PER_MINUTE = new Unit("/min", Dimension.PER_MINUTE);

    static Unit other(String ucum) {
        return new Unit(ucum, Dimension.OTHER);
    }

    /** The same unit as one that is written otherwise: annotations in braces mean nothing. */
    public boolean measuresAs(Unit other) {
        return dimension == Dimension.PER_MINUTE
                ? other.dimension == Dimension.PER_MINUTE
                : ucum.equals(other.ucum);
    }
}
