package daybreak.simulation.staff;

import daybreak.care.vitals.BaselinePressure;
import daybreak.care.watch.ChairAlarm;
import daybreak.care.watch.DueItem;
import daybreak.care.watch.Watch;
import java.util.List;
import java.util.Optional;

/**
 * What the clinic shows of a chair.
 *
 * @param speaker who speaks for it
 * @param watch the open one
 * @param alarms in its list, the most urgent first
 * @param dueItems the next first
 * @param latestPressure measured or typed since the watch was opened, where there is a pair
 */
public record ChairView(
        Speaker speaker,
        Optional<Watch> watch,
        List<ChairAlarm> alarms,
        List<DueItem> dueItems,
        Optional<BaselinePressure> latestPressure) {

    /** Who speaks for a chair. */
    public enum Speaker {
        /** Its simulated monitor, or nobody. */
        MONITOR,
        /** A recording that is replayed. */
        REPLAY
    }

    public ChairView {
        alarms = List.copyOf(alarms);
        dueItems = List.copyOf(dueItems);
    }
}
