package daybreak.clinic.monitoring;

import daybreak.care.alarm.AlarmId;
import daybreak.care.watch.ChairNumber;
import java.time.Duration;

/** Ends the silence of alarms that were acknowledged or paused. */
interface Silences extends AutoCloseable {

    /** Who lets an alarm sound again. */
    interface Voice {
        void silenceEnded(ChairNumber chair, AlarmId alarm);
    }

    /** The alarm is silent for so long; a silence that runs already is replaced. */
    void begin(ChairNumber chair, AlarmId alarm, Duration left);

    /** It sounds again, or has gone: nothing is left to end. */
    void end(AlarmId alarm);

    @Override
    void close();
}
