package daybreak.clinic.monitoring;

import daybreak.care.staff.StaffId;
import daybreak.clinic.record.EventKind;
import java.util.List;

/** What the journal tells of the house's own alarms. */
public final class HouseEvents {

    /**
     * Something is wrong with the means of watching.
     *
     * @param detail which chairs, which sender, by how much; empty where there is nothing to add
     */
    public record HouseAlarmRaised(HouseCondition condition, String detail) {}

    /** Somebody has seen it; it is silent for a limited time. */
    public record HouseAlarmAcknowledged(HouseCondition condition, StaffId by) {}

    /** It is right again. */
    public record HouseAlarmCleared(HouseCondition condition) {}

    /**
     * A chair stood after a restart where the record does not say that it stood. It goes on from
     * what the rules say.
     *
     * @param chair which
     */
    public record RestoredDifferently(int chair) {}

    public static final EventKind<HouseAlarmRaised> RAISED =
            new EventKind<>("house.alarm_raised", 1, HouseAlarmRaised.class);
    public static final EventKind<HouseAlarmAcknowledged> ACKNOWLEDGED =
            new EventKind<>("house.alarm_acknowledged", 1, HouseAlarmAcknowledged.class);
    public static final EventKind<HouseAlarmCleared> CLEARED =
            new EventKind<>("house.alarm_cleared", 1, HouseAlarmCleared.class);
    public static final EventKind<RestoredDifferently> RESTORED_DIFFERENTLY =
            new EventKind<>("house.restored_differently", 1, RestoredDifferently.class);

    public static final List<EventKind<?>> ALL =
            List.of(RAISED, ACKNOWLEDGED, CLEARED, RESTORED_DIFFERENTLY);

    private HouseEvents() {}
}
