package daybreak.care.watch;

import daybreak.care.detection.PressureSequence;
import daybreak.care.protocol.DueKind;
import daybreak.quantities.time.ClinicTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules remember while a watch is open.
 *
 * @param alarms in the order in which they became active
 * @param alarmsSoFar how many there have been in this watch
 * @param pressures the chair's readings by cuff
 * @param lastSystolic when the newest systolic pressure was measured
 * @param listeningSince since when the clinic has been there, where it was away meanwhile
 * @param announced which overdue items have been told
 */
record Vigil(
        Watch watch,
        List<Held> alarms,
        int alarmsSoFar,
        PressureSequence pressures,
        Optional<ClinicTime> lastSystolic,
        Optional<ClinicTime> listeningSince,
        Map<DueKind, Announced> announced) {

    /** An overdue item that has been told, and how late it was then. */
    record Announced(ClinicTime dueAt, DueItem.Stage stage) {}

    Vigil {
        alarms = List.copyOf(alarms);
        announced = Collections.unmodifiableMap(announced);
    }

    static Vigil of(Watch watch) {
        return new Vigil(
                watch,
                List.of(),
                0,
                PressureSequence.NONE,
                Optional.empty(),
                Optional.empty(),
                new EnumMap<>(DueKind.class));
    }
}
