package daybreak.clinic.monitoring.web;

import daybreak.care.protocol.Phase;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.shell.ReadingSign;
import daybreak.clinic.shell.SoundSign;
import java.util.List;
import java.util.Optional;

/**
 * One chair on the board.
 *
 * @param chair its number
 * @param watch what the open watch says; empty while readings are shown and not judged
 * @param pressure the two pressures
 * @param readings heart rate, pulse, SpO2, respiration
 * @param alarms in its list, the most urgent first
 * @param tier of the most urgent alarm; {@code none} without one
 * @param sound whether its alarms sound
 * @param due what is due there, the next first
 * @param recorded whether what happens there is being written
 */
public record TileView(
        ChairNumber chair,
        Optional<WatchView> watch,
        PressureSign pressure,
        List<ReadingSign> readings,
        List<AlarmLine> alarms,
        String tier,
        SoundSign sound,
        List<DueLine> due,
        Recorded recorded) {

    /** Whether what happens is being written. */
    public enum Recorded {
        YES,
        NO
    }

    /**
     * An open watch.
     *
     * @param person whose readings they are; empty where nobody said so
     * @param phase where in the visit the person is
     * @param phaseSince in ISO 8601
     * @param phaseFor how long, as it is read
     * @param hasBaseline without one a rise of the pressure is not judged
     */
    public record WatchView(
            String person, Phase phase, String phaseSince, String phaseFor, boolean hasBaseline) {}

    public String phaseName() {
        return watch.map(open -> open.phase().openName()).orElse("none");
    }
}
