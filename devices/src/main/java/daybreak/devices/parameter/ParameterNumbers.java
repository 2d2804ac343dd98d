package daybreak.devices.parameter;

import daybreak.care.vitals.Parameter;
import daybreak.devices.nomenclature.KnownParameter;

/** The MDC number by which the open files name what an alarm speaks of. */
public final class ParameterNumbers {

    /** MDC_PRESS_BLD_NONINV: the pressures of one cuff together. */
    private static final int CUFF_PRESSURE = 150020;

    private ParameterNumbers() {}

    /** The number of a parameter, of ISO/IEEE 11073-10101. */
    public static int of(Parameter parameter) {
        return switch (parameter) {
            case HEART_RATE -> KnownParameter.HEART_RATE.mdc();
            case PULSE_RATE -> KnownParameter.PULSE_RATE.mdc();
            case SPO2 -> KnownParameter.SPO2.mdc();
            case RESPIRATORY_RATE -> KnownParameter.RESPIRATORY_RATE.mdc();
            case PRESSURE -> CUFF_PRESSURE;
        };
    }
}
