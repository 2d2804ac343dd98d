package daybreak.clinic.monitoring.web;

import daybreak.care.protocol.Phase;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.people.Person;
import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Page;
import daybreak.clinic.shell.Text;
import java.util.List;
import java.util.Set;

/**
 * One chair: what is seen there, and what can be done there.
 *
 * @param parts what changes while the page is open
 * @param trend the last hours
 * @param devices that speak for the chair, by their labels
 * @param people who may sit there
 * @param forms as somebody left them
 * @param watching whether a watch may be opened at all
 */
public record ChairPage(
        ChairParts parts,
        TrendPiece trend,
        List<String> devices,
        List<Person> people,
        Forms forms,
        Watching watching)
        implements Page {

    /**
     * The forms of the page.
     *
     * @param vitals typed values
     * @param watch opening a watch, or changing it
     */
    public record Forms(Form vitals, Form watch) {

        static Forms empty() {
            return new Forms(Form.empty("vitals"), Form.empty("watch"));
        }

        Forms withVitals(Form form) {
            return new Forms(form, watch);
        }

        Forms withWatch(Form form) {
            return new Forms(vitals, form);
        }
    }

    /** Whether a watch may be opened. */
    public enum Watching {
        ALLOWED,
        /** Not until the medical director has signed a protocol. */
        NOT_SIGNED
    }

    public ChairPage {
        devices = List.copyOf(devices);
        people = List.copyOf(people);
    }

    public ChairNumber chair() {
        return parts.tile().chair();
    }

    @Override
    public String template() {
        return "monitoring/chair";
    }

    @Override
    public String title(Text text) {
        return text.of("chair.name", chair().value());
    }

    @Override
    public Set<String> topics() {
        return Set.of("clinic", "chair:" + chair());
    }

    @Override
    public List<String> stylesheets() {
        return List.of("/css/monitoring.css", "/css/trend.css");
    }

    @Override
    public List<String> scripts() {
        return List.of("/js/trend.js");
    }

    /** Every phase, in order. */
    public List<Phase> phases() {
        return List.of(Phase.values());
    }
}
