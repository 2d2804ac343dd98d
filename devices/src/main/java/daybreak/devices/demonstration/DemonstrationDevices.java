package daybreak.devices.demonstration;

import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairNumber;
import java.util.Locale;
import java.util.Optional;

/** Which devices a demonstration has: a monitor and a pump at each chair, and a spare monitor. */
public final class DemonstrationDevices {

    /** MSH-3.1 of the demonstration's monitors. */
    public static final String APPLICATION = "DAYBREAK";

    /** Begins every id: "02" is a locally administered address. */
    private static final String PREFIX = "02DA7B";

    private static final String MONITOR = "01";
    private static final String PUMP = "02";

    /** A monitor that the demonstration knows and that stands at no chair. */
    public static final DeviceId SPARE_MONITOR = new DeviceId(PREFIX + "FFFFFFFF" + MONITOR);

    private DemonstrationDevices() {}

    /** The monitor at a chair, such as {@code 02DA7B0000000101} at chair 1. */
    public static DeviceId monitorAt(ChairNumber chair) {
        return at(chair, MONITOR);
    }

    /** The pump at a chair, such as {@code 02DA7B0000000102} at chair 1. */
    public static DeviceId pumpAt(ChairNumber chair) {
        return at(chair, PUMP);
    }

    /** True for every id that a demonstration may use, whether a chair has it or not. */
    public static boolean isDemonstration(DeviceId device) {
        return device.text().toUpperCase(Locale.ROOT).startsWith(PREFIX);
    }

    /** The chair whose monitor it is; empty for every other device. */
    public static Optional<ChairNumber> chairOfMonitor(DeviceId device) {
        String text = device.text();
        if (text.length() != SPARE_MONITOR.text().length()
                || !text.startsWith(PREFIX)
                || !text.endsWith(MONITOR)) {
            return Optional.empty();
        }
        String digits = text.substring(PREFIX.length(), text.length() - MONITOR.length());
        if (!digits.matches("[0-9A-F]{8}")) {
            return Optional.empty();
        }
        long number = Long.parseLong(digits, 16);
        return number < 1 || number > ChairNumber.HIGHEST
                ? Optional.empty()
                : Optional.of(new ChairNumber((int) number));
    }

    private static DeviceId at(ChairNumber chair, String kind) {
        return new DeviceId(String.format(Locale.ROOT, "%s%08X%s", PREFIX, chair.value(), kind));
    }
}
