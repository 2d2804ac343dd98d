package daybreak.clinic.device;

import daybreak.care.watch.ChairAlarm;
import daybreak.care.watch.ChairNumber;
import java.util.List;
import java.util.SortedMap;

/** The chairs at which devices can stand. */
public interface ChairsInSight {

    /** Every chair of the clinic, with the alarms that speak of the means of watching there. */
    SortedMap<ChairNumber, List<ChairAlarm>> technicalAlarms();
}
