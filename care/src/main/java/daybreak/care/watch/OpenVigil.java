package daybreak.care.watch;

import daybreak.care.detection.PressureSequence;
import daybreak.care.protocol.DueKind;
import daybreak.quantities.time.ClinicTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The open watch while one input is worked on. */
final class OpenVigil {

    final Chronicle chronicle;
    final AlarmList alarms;
    Watch watch;
    PressureSequence pressures;
    Optional<ClinicTime> lastSystolic;
    Optional<ClinicTime> listeningSince;
    final Map<DueKind, Vigil.Announced> announced = new EnumMap<>(DueKind.class);

    OpenVigil(Vigil vigil, Chronicle chronicle) {
        this.chronicle = chronicle;
        this.alarms = new AlarmList(chronicle, vigil.alarms(), vigil.alarmsSoFar());
        this.watch = vigil.watch();
        this.pressures = vigil.pressures();
        this.lastSystolic = vigil.lastSystolic();
        this.listeningSince = vigil.listeningSince();
        this.announced.putAll(vigil.announced());
    }

    Vigil frozen() {
        return new Vigil(
                watch,
                alarms.alarms(),
                alarms.soFar(),
                pressures,
                lastSystolic,
                listeningSince,
                new EnumMap<>(announced));
    }
}
