package daybreak.clinic.monitoring;

import daybreak.care.alarm.AlarmState;
import daybreak.quantities.time.ClinicTime;

/**
 * One of the house's own alarms as somebody sees it.
 *
 * @param condition what is wrong
 * @param state where it is in its life
 * @param since when it began
 * @param detail which chairs, which sender, by how much
 */
public record HouseAlarmLook(
        HouseCondition condition, AlarmState state, ClinicTime since, String detail) {

    static HouseAlarmLook of(HouseAlarms.Standing standing) {
        return new HouseAlarmLook(
                standing.condition(), standing.state(), standing.since(), standing.detail());
    }
}
