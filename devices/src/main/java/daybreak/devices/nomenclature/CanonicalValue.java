package daybreak.devices.nomenclature;

import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number in a unit, in the unit in which its vital sign is charted and judged. */
public final class CanonicalValue {

    /**
     * One conventional millimetre of mercury in kilopascals, exactly: 13.5951 g/cm3 (mercury) times
     * 9.80665 m/s2 (standard gravity) times 1 mm.
     */
    private static final BigDecimal KILOPASCALS_IN_MMHG = new BigDecimal("0.133322387415");

    /** A tenth of a millimetre of mercury: finer than a cuff measures, for 0.1 kPa is 0.75 mmHg. */
    private static final int MMHG_DECIMALS = 1;

    private CanonicalValue() {}

    /**
     * The value in its sign's unit; half a tenth is rounded up in size.
     *
     * @throws IllegalArgumentException when the sign cannot have that unit
     */
    public static VitalValue of(VitalSign sign, BigDecimal amount, Unit unit) {
        if (unit.equals(Unit.KILOPASCAL) && sign.isPressure()) {
            return new VitalValue(
                    sign, amount.divide(KILOPASCALS_IN_MMHG, MMHG_DECIMALS, RoundingMode.HALF_UP));
        }
        if (unit.dimension() == Dimension.OTHER) {
            throw new IllegalArgumentException(sign.openName() + " is not in " + unit.ucum());
        }
        return new VitalValue(sign, amount);
    }
}
