package daybreak.devices.monitor;

import daybreak.devices.nomenclature.KnownParameter;

/**
 * The parts of a bedside monitor, each a VMD with one channel, by their codes in IHE's own
 * messages.
 */
enum Module {
    ECG(1, "4262^MDC_DEV_ECG_VMD^MDC", "4263^MDC_DEV_ECG_CHAN^MDC"),
    OXIMETER(2, "69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC", "70771^MDC_DEV_ANALY_PERF_REL_CHAN^MDC"),
    CUFF(3, "70686^MDC_DEV_PRESS_BLD_NONINV_VMD^MDC", "70687^MDC_DEV_PRESS_BLD_NONINV_CHAN^MDC");

    private final int number;
    private final String vmd;
    private final String channel;

    Module(int number, String vmd, String channel) {
        this.number = number;
        this.vmd = vmd;
        this.channel = channel;
    }

    String vmd() {
        return vmd;
    }

    String channel() {
        return channel;
    }

    /** The second number of its rows' addresses. */
    int number() {
        return number;
    }

    static Module of(KnownParameter parameter) {
        return switch (parameter) {
            case HEART_RATE, RESPIRATORY_RATE -> ECG;
            case SPO2, PULSE_RATE -> OXIMETER;
            case SYSTOLIC, DIASTOLIC, MEAN_PRESSURE, CUFF_PULSE_RATE -> CUFF;
        };
    }
}
