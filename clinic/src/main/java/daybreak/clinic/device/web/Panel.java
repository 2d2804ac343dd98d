package daybreak.clinic.device.web;

import daybreak.care.watch.ChairNumber;
import daybreak.clinic.shell.Form;
import java.util.List;
import java.util.Optional;

/** What stands beside the list: a form for a new device, or one device and what can be done. */
public sealed interface Panel {

    /** Somebody makes a device known, perhaps before it speaks. */
    record Entering(Form form) implements Panel {}

    /**
     * One device.
     *
     * @param form of what can be done with it now: make it known, place it, or take it away
     * @param chairs at which it may be put
     */
    record Chosen(DeviceLine line, Form form, List<Choice> chairs) implements Panel {

        public Chosen {
            chairs = List.copyOf(chairs);
        }
    }

    /** The reader only looks, and has chosen no device. */
    record Nothing() implements Panel {}

    /**
     * A chair at which a device may be put.
     *
     * @param others the labels of what stands there
     */
    record Choice(ChairNumber chair, List<String> others) {

        public Choice {
            others = List.copyOf(others);
        }
    }

    default Optional<Entering> entering() {
        return this instanceof Entering entering ? Optional.of(entering) : Optional.empty();
    }

    default Optional<Chosen> chosen() {
        return this instanceof Chosen chosen ? Optional.of(chosen) : Optional.empty();
    }
}
