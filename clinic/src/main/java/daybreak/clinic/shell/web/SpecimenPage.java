package daybreak.clinic.shell.web;

import daybreak.clinic.shell.AlarmSign;
import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Page;
import daybreak.clinic.shell.ReadingSign;
import daybreak.clinic.shell.SoundSign;
import daybreak.clinic.shell.Text;
import java.util.List;
import java.util.Optional;

/**
 * Every part that pages are made of, in every state: for those who build pages, and for the tests
 * that look at each part in each theme. No clinic has an address for it.
 *
 * @param alarms a row for each standing
 * @param sounds each sign of sound
 * @param tiles with readings of each freshness
 * @param banners their kinds
 * @param form with a refusal
 */
public record SpecimenPage(
        List<AlarmRow> alarms,
        List<SoundSign> sounds,
        List<Tile> tiles,
        List<String> banners,
        Form form)
        implements Page {

    /** Alarms that stand alike. */
    public record AlarmRow(List<AlarmSign> signs) {

        public AlarmRow {
            signs = List.copyOf(signs);
        }
    }

    /**
     * A chair.
     *
     * @param name on top
     * @param alarm its most urgent tier, or none
     * @param sign of that alarm
     * @param readings on it
     */
    public record Tile(
            String name, String alarm, Optional<AlarmSign> sign, List<ReadingSign> readings) {

        public Tile {
            readings = List.copyOf(readings);
        }
    }

    public SpecimenPage {
        alarms = List.copyOf(alarms);
        sounds = List.copyOf(sounds);
        tiles = List.copyOf(tiles);
        banners = List.copyOf(banners);
    }

    @Override
    public String template() {
        return "shell/specimen";
    }

    @Override
    public String title(Text text) {
        return text.of("shell.specimen.title");
    }
}
