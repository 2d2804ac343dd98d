package daybreak.clinic.device.web;

import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.device.HeardDevice;
import daybreak.clinic.shell.AlarmSign;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One device as somebody sees it.
 *
 * @param device its id, as it sends it
 * @param id the same, readable
 * @param label what people call it; empty for one that nobody has made known
 * @param chair for which it speaks
 * @param place where it belongs on the page
 * @param standing how it is heard
 * @param heard when it was last heard; empty for one that never was
 * @param pace how often it reports
 * @param clock how its clock stands
 * @param messages heard since the clinic was opened, as read
 * @param refusals messages that were not taken since then, as read
 * @param alarms of its chair that speak of it
 */
public record DeviceLine(
        DeviceId device,
        IdSign id,
        String label,
        Optional<ChairNumber> chair,
        Place place,
        HeardDevice.Standing standing,
        Optional<AgeSign> heard,
        Pace pace,
        Clock clock,
        String messages,
        String refusals,
        List<AlarmSign> alarms) {

    /** Where a device belongs on the page. */
    public enum Place {
        AT_A_CHAIR,
        AT_NO_CHAIR,
        /** It speaks, and nobody has made it known. */
        UNKNOWN;

        /** The end of its keys and ids. */
        public String openName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * How often it reports.
     *
     * @param text as read; empty where it is not known
     * @param word the end of the key that says whence it is known
     */
    public record Pace(String text, String word) {}

    /**
     * How its clock stands to the clinic's.
     *
     * @param text as read; empty where it has not told
     * @param wrong whether the rules call it wrong
     */
    public record Clock(String text, Verdict wrong) {

        public boolean isWrong() {
            return wrong == Verdict.WRONG;
        }
    }

    /** What the rules say of a clock. */
    public enum Verdict {
        RIGHT,
        WRONG
    }

    public DeviceLine {
        alarms = List.copyOf(alarms);
    }

    public boolean isKnown() {
        return place != Place.UNKNOWN;
    }

    public boolean isWell() {
        return standing == HeardDevice.Standing.WELL && alarms.isEmpty();
    }

    /** The end of the key that names its standing. */
    public String standingName() {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    /** Where it stands alone on the page, with its forms. */
    public String path() {
        return pathOf(device) + "#chosen";
    }

    static String pathOf(DeviceId device) {
        return "/devices?device=" + URLEncoder.encode(device.text(), StandardCharsets.UTF_8);
    }
}
