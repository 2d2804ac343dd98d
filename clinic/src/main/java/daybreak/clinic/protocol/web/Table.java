package daybreak.clinic.protocol.web;

import daybreak.care.alarm.Tier;
import java.util.List;
import java.util.Optional;

/**
 * A part of the protocol as it is read: groups of lines, each with its value and why it is that.
 *
 * @param id of its heading
 * @param title its heading
 * @param note what is to be known of all of it; empty says nothing
 */
public record Table(String id, String title, String note, List<Group> groups) {

    public Table {
        groups = List.copyOf(groups);
    }

    /**
     * What belongs together, such as a condition.
     *
     * @param note what is to be known of it; empty says nothing
     */
    public record Group(String title, String note, List<Rank> ranks) {

        public Group {
            ranks = List.copyOf(ranks);
        }

        /** How many lines it has. */
        public int height() {
            return ranks.stream().mapToInt(rank -> rank.lines().size()).sum();
        }

        /** True when this line is the group's first. */
        public boolean begins(Rank rank, Line line) {
            return ranks.getFirst().equals(rank) && rank.begins(line);
        }
    }

    /**
     * The lines of one urgency.
     *
     * @param tier empty where it has none, and different from that of the group's other lines
     * @param lines each about something else
     */
    public record Rank(Optional<Tier> tier, List<Line> lines) {

        public Rank {
            lines = List.copyOf(lines);
        }

        /** True when this line is the first of its urgency. */
        public boolean begins(Line line) {
            return lines.getFirst().equals(line);
        }
    }

    /**
     * One value.
     *
     * @param what it is
     * @param value with its unit
     * @param why empty where the value is words of the document's own
     */
    public record Line(String what, String value, Optional<Why> why) {}
}
