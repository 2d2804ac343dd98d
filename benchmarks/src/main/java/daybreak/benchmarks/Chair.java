package daybreak.benchmarks;

import daybreak.care.watch.ChairNumber;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.devices.monitor.Monitor;
import daybreak.devices.monitor.MonitorValue;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A chair's monitor with five parameters, of which saturation falls to 90 % for seventeen of every
 * twenty-four messages: the sixteenth of them, fifteen seconds after the first, completes an alarm.
 *
 * @param number of the chair
 * @param monitor that stands there
 */
record Chair(ChairNumber number, Monitor monitor) {

    static final int VALUES = 5;

    private static final int CYCLE = 24;
    private static final int LOW = 17;
    private static final int COMPLETES = 15;

    static Chair of(int number) {
        ChairNumber chair = new ChairNumber(number);
        return new Chair(
                chair,
                new Monitor(
                        DemonstrationDevices.APPLICATION,
                        DemonstrationDevices.monitorAt(chair),
                        ZoneOffset.UTC));
    }

    /** What a chair says: its message of that number, observed then. */
    interface Says {
        byte[] message(Chair chair, int index, ClinicTime at);
    }

    /** With falls of the saturation. */
    byte[] message(int index, ClinicTime at) {
        return message(index, at, place(index) < LOW ? "90" : "97");
    }

    /** With nothing that would raise an alarm. */
    byte[] calm(int index, ClinicTime at) {
        return message(index, at, "97");
    }

    private byte[] message(int index, ClinicTime at, String spo2) {
        ObservationTime observed = ObservationTime.of(at.instant());
        return monitor.says(
                "bench-" + number + "-" + at.instant().getEpochSecond(),
                observed,
                observed,
                List.of(
                        MonitorValue.of(KnownParameter.HEART_RATE, beats(index)),
                        MonitorValue.of(KnownParameter.PULSE_RATE, beats(index)),
                        MonitorValue.of(KnownParameter.SPO2, spo2),
                        MonitorValue.of(
                                KnownParameter.RESPIRATORY_RATE, Integer.toString(12 + index % 5)),
                        MonitorValue.own("perfusion_index", "1." + index % 10, "%")));
    }

    private static String beats(int index) {
        return Integer.toString(66 + index % 20);
    }

    /**
     * True for the message with which the low saturation has lasted long enough; a fall in whose
     * middle the monitor began is not counted.
     */
    boolean completesAlarm(int index) {
        return index >= COMPLETES && place(index) == COMPLETES;
    }

    /** Chairs begin their falls one after the other. */
    private int place(int index) {
        return (index + 7 * number.value()) % CYCLE;
    }
}
