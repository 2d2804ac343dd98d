package daybreak.clinic.monitoring;

import daybreak.care.watch.ChairNumber;
import daybreak.clinic.live.Topic;

/** The topics that follow the chairs. */
final class Announced {

    /** All tiles, and what is due next. */
    static final Topic BOARD = new Topic("board");

    /** The same with initials, for a board that strangers can see. */
    static final Topic WALL = new Topic("wall");

    /** What every page shows: whether alarms sound, and the house's own alarms. */
    static final Topic CLINIC = new Topic("clinic");

    private Announced() {}

    static Topic chair(ChairNumber chair) {
        return new Topic("chair:" + chair);
    }
}
