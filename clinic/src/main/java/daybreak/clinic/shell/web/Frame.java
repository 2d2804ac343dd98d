package daybreak.clinic.shell.web;

import daybreak.clinic.shell.Language;
import daybreak.clinic.shell.NavigationEntry;
import daybreak.clinic.shell.Station;
import daybreak.clinic.shell.Theme;
import daybreak.clinic.shell.ThisClinic;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands around a page.
 *
 * @param title of the page
 * @param language it is shown in
 * @param theme of the station
 * @param clinic whose page it is
 * @param station that asks
 * @param navigation what its user may open, in order
 * @param path where the page is
 * @param address to come back to after a switch of language or theme
 * @param done what has just been done, said once; empty for nothing
 * @param topics that the page follows live
 * @param clock the clinic's time and speed when the page was made
 * @param stylesheets of the page's feature
 * @param scripts of the page's feature
 */
public record Frame(
        String title,
        Language language,
        Theme theme,
        ThisClinic clinic,
        Station station,
        List<NavigationEntry> navigation,
        String path,
        String address,
        Optional<String> done,
        Set<String> topics,
        Clock clock,
        List<String> stylesheets,
        List<String> scripts) {

    /**
     * What a page needs to go on counting by itself.
     *
     * @param clinicTime in ISO 8601
     * @param speed clinic seconds in a second
     */
    public record Clock(String clinicTime, int speed) {}

    /** True when the page follows something, and so must say when it no longer does. */
    public boolean isLive() {
        return !topics.isEmpty() && station.user().isPresent();
    }

    /** The clinic's zone as browsers know it: no offset at all is UTC to them, not Z. */
    public String zoneName() {
        return clinic.zone().equals(ZoneOffset.UTC) ? "UTC" : clinic.zone().getId();
    }

    public String topicList() {
        return String.join(" ", topics.stream().sorted().toList());
    }

    /** True for the page that the reader is on, or one below it. */
    public boolean isHere(NavigationEntry entry) {
        return path.equals(entry.path()) || path.startsWith(entry.path() + "/");
    }
}
