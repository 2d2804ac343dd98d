package daybreak.devices.nomenclature;

import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.ParameterCode;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parameters of a monitor that are vital signs, each with the units that it can have. */
public enum KnownParameter {
    HEART_RATE(147842, "MDC_ECG_CARD_BEAT_RATE", VitalSign.HEART_RATE, By.SENSOR),
    PULSE_RATE(149530, "MDC_PULS_OXIM_PULS_RATE", VitalSign.PULSE_RATE, By.SENSOR),
    CUFF_PULSE_RATE(149546, "MDC_PULS_RATE_NON_INV", VitalSign.PULSE_RATE, By.CUFF),
    SPO2(150456, "MDC_PULS_OXIM_SAT_O2", VitalSign.SPO2, By.SENSOR),
    RESPIRATORY_RATE(151562, "MDC_RESP_RATE", VitalSign.RESPIRATORY_RATE, By.SENSOR),
    SYSTOLIC(150021, "MDC_PRESS_BLD_NONINV_SYS", VitalSign.SYSTOLIC, By.CUFF),
    DIASTOLIC(150022, "MDC_PRESS_BLD_NONINV_DIA", VitalSign.DIASTOLIC, By.CUFF),
    MEAN_PRESSURE(150023, "MDC_PRESS_BLD_NONINV_MEAN", VitalSign.MEAN_PRESSURE, By.CUFF);

    private enum By {
        SENSOR,
        CUFF
    }

    private static final Map<Integer, KnownParameter> BY_CODE =
            Arrays.stream(values())
                    .collect(
                            Collectors.toUnmodifiableMap(KnownParameter::mdc, Function.identity()));
    private static final Map<String, KnownParameter> BY_NAME =
            Arrays.stream(values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    KnownParameter::term, Function.identity()));

    private final int mdc;
    private final String term;
    private final VitalSign sign;
    private final By by;

    KnownParameter(int mdc, String term, VitalSign sign, By by) {
        this.mdc = mdc;
        this.term = term;
        this.sign = sign;
        this.by = by;
    }

    /** The parameter of that MDC number. */
    public static Optional<KnownParameter> of(int mdc) {
        return Optional.ofNullable(BY_CODE.get(mdc));
    }

    /** The parameter of that MDC term, such as {@code MDC_RESP_RATE}. */
    public static Optional<KnownParameter> named(String term) {
        return Optional.ofNullable(BY_NAME.get(term));
    }

    /** The MDC number. */
    public int mdc() {
        return mdc;
    }

    /** The MDC term. */
    public String term() {
        return term;
    }

    public VitalSign sign() {
        return sign;
    }

    /** As it is kept: the number, and the vital sign's open name. */
    public ParameterCode code() {
        return new ParameterCode(mdc, sign.openName());
    }

    /** A value of this parameter. */
    public Measurement measurement(VitalValue value) {
        return new Measurement(value, by == By.CUFF);
    }

    /** The unit in which monitors usually send it, in UCUM. */
    public String usualUnit() {
        return switch (sign) {
            case HEART_RATE, PULSE_RATE -> Unit.BEATS_PER_MINUTE.ucum();
            case RESPIRATORY_RATE -> Unit.BREATHS_PER_MINUTE.ucum();
            case SPO2 -> Unit.PERCENT.ucum();
            case SYSTOLIC, DIASTOLIC, MEAN_PRESSURE -> Unit.MMHG.ucum();
        };
    }

    /** The dimension that its unit must have. */
    public Dimension dimension() {
        return switch (sign) {
            case HEART_RATE, PULSE_RATE, RESPIRATORY_RATE -> Dimension.PER_MINUTE;
            case SPO2 -> Dimension.PERCENT;
            case SYSTOLIC, DIASTOLIC, MEAN_PRESSURE -> Dimension.BLOOD_PRESSURE;
        };
    }
}
