package daybreak.clinic.device.web;

import daybreak.care.vitals.DeviceId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A device's id so that a person can compare it with the label on its back.
 *
 * @param sort what it is
 * @param parts of the id, which stand apart on the page and together make the id as sent
 */
public record IdSign(Sort sort, List<String> parts) {

    private static final Pattern EUI_64 = Pattern.compile("[0-9A-F]{16}");
    private static final String NOBODY = "unnamed";
    private static final int PART = 4;

    /** What sort of identifier it is. */
    public enum Sort {
        EUI_64,
        /** A text, with its authority where it was sent with one. */
        TEXT,
        /** The message named no device at all. */
        UNNAMED
    }

    public IdSign {
        parts = List.copyOf(parts);
    }

    static IdSign of(DeviceId device) {
        String text = device.text();
        if (text.equals(NOBODY)) {
            return new IdSign(Sort.UNNAMED, List.of());
        }
        if (!EUI_64.matcher(text).matches()) {
            return new IdSign(Sort.TEXT, List.of(text));
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < text.length(); i += PART) {
            parts.add(text.substring(i, i + PART));
        }
        return new IdSign(Sort.EUI_64, parts);
    }

    public boolean isEui64() {
        return sort == Sort.EUI_64;
    }

    public boolean isUnnamed() {
        return sort == Sort.UNNAMED;
    }
}
