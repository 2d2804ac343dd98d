package daybreak.devices.pcd;

import daybreak.care.vitals.DeviceId;
import daybreak.devices.message.Field;
import daybreak.devices.message.Repetition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds a device's id in a field that identifies one: OBX-18 (EI) or MSH-3 (HD). An EUI-64 where
 * there is one, else the first identifier's text with its authority, as sent.
 */
final class Identifiers {

    /** What a device is called that no field names. */
    static final DeviceId UNNAMED = new DeviceId("unnamed");

    private static final int EUI_64_DIGITS = 16;

    private Identifiers() {}

    /** The device that the field names; empty where it names none. */
    static Optional<DeviceId> device(Field field) {
        List<Repetition> repetitions = field.repetitions();
        for (Repetition repetition : repetitions) {
            Optional<String> eui = eui64(texts(repetition));
            if (eui.isPresent()) {
                return Optional.of(new DeviceId(eui.get()));
            }
        }
        return repetitions.stream()
                .map(Repetition::asSent)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> new DeviceId(Bounded.name(text, DeviceId.LONGEST)));
    }

    private static List<String> texts(Repetition repetition) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= repetition.components().size(); i++) {
            texts.add(repetition.text(i).strip());
        }
        return texts;
    }

    /**
     * The component before the one that says {@code EUI-64}, whichever of the four that is:
     * monitors put it third, second and first. Where that is none, any other that is one; and a
     * field that is nothing but sixteen hexadecimal digits.
     */
    static Optional<String> eui64(List<String> components) {
        int said = indexOfType(components);
        if (said < 0) {
            return components.size() == 1 ? digits(components.getFirst()) : Optional.empty();
        }
        Optional<String> before = said > 0 ? digits(components.get(said - 1)) : Optional.empty();
        return before.or(() ->
                components.stream().flatMap(component -> digits(component).stream()).findFirst());
    }

    private static int indexOfType(List<String> components) {
        for (int i = 0; i < components.size(); i++) {
            String component = components.get(i);
            if (component.equalsIgnoreCase("EUI-64") || component.equalsIgnoreCase("EUI64")) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<String> digits(String text) {
        if (text.length() != EUI_64_DIGITS) {
            return Optional.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return Optional.empty();
            }
        }
        return Optional.of(text.toUpperCase(Locale.ROOT));
    }
}
