package daybreak.devices.nomenclature;

import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.Pressure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number in a unit, in the unit in which its vital sign is charted and judged. */
public final class CanonicalValue {

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
            return new VitalValue(sign, millimetresOfMercury(amount));
        }
        if (unit.dimension() == Dimension.OTHER) {
            throw new IllegalArgumentException(sign.openName() + " is not in " + unit.ucum());
        }
        return new VitalValue(sign, amount);
    }

    /** A pressure of a patient is never below zero; what a device sends may be. */
    private static BigDecimal millimetresOfMercury(BigDecimal kilopascals) {
        BigDecimal size =
                Pressure.ofKilopascals(kilopascals.abs(), MMHG_DECIMALS, RoundingMode.HALF_UP)
                        .millimetresOfMercury();
        return kilopascals.signum() < 0 ? size.negate() : size;
    }
}
