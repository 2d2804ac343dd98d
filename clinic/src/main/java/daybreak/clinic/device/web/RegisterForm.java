package daybreak.clinic.device.web;

import daybreak.care.vitals.DeviceId;
import daybreak.clinic.shell.Refusal;
import daybreak.devices.pcd.WrittenIdentifier;
import daybreak.quantities.Durations;
import daybreak.quantities.Parsed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the form by which a device is made known. Nothing is preset. */
final class RegisterForm {

    static final int LONGEST_LABEL = 60;

    /**
     * A declared period sets how long a silence may last. A monitor that reports more rarely than a
     * nurse takes the pressure is no monitor; a slip ("1 h" for "1 s") must not silence the alarm.
     */
    static final Duration LONGEST_PERIOD = Duration.ofMinutes(5);

    private final Map<String, String> typed;
    private final List<Refusal> refusals = new ArrayList<>();

    /** What came of reading. */
    sealed interface Read {

        record Wanted(DeviceId device, String label, Optional<Duration> period) implements Read {}

        record Refused(List<Refusal> refusals) implements Read {}
    }

    RegisterForm(Map<String, String> typed) {
        this.typed = Map.copyOf(typed);
    }

    Read read() {
        Optional<DeviceId> device = device();
        String label = label();
        Optional<Duration> period = period();
        return refusals.isEmpty() && device.isPresent()
                ? new Read.Wanted(device.get(), label, period)
                : new Read.Refused(List.copyOf(refusals));
    }

    private Optional<DeviceId> device() {
        return switch (WrittenIdentifier.read(text("id"))) {
            case WrittenIdentifier.Named(var device) -> Optional.of(device);
            case WrittenIdentifier.Missing() -> refused("id", DeviceRefusal.ID_MISSING);
            case WrittenIdentifier.TooLong(var length) ->
                    refused("id", DeviceRefusal.ID_TOO_LONG, length, DeviceId.LONGEST);
            case WrittenIdentifier.NoEui64(var digits) ->
                    refused("id", DeviceRefusal.ID_NO_EUI64, digits);
            case WrittenIdentifier.CannotBeSent(var found) ->
                    refused("id", DeviceRefusal.ID_CANNOT_BE_SENT, found);
        };
    }

    private String label() {
        String label = text("label");
        if (label.isEmpty()) {
            refusals.add(Refusal.of("label", DeviceRefusal.LABEL_MISSING));
        } else if (label.length() > LONGEST_LABEL) {
            refusals.add(
                    Refusal.of(
                            "label", DeviceRefusal.LABEL_TOO_LONG, label.length(), LONGEST_LABEL));
        }
        return label;
    }

    private Optional<Duration> period() {
        String period = text("period");
        if (period.isEmpty()) {
            return Optional.empty();
        }
        return switch (Durations.parse(period)) {
            case Parsed.Refused<Duration> _ ->
                    refused("period", DeviceRefusal.PERIOD_UNREADABLE, period);
            case Parsed.Ok<Duration>(var length) -> {
                if (!length.isPositive() || length.compareTo(LONGEST_PERIOD) > 0) {
                    yield refused(
                            "period",
                            DeviceRefusal.PERIOD_OUT_OF_RANGE,
                            period,
                            Durations.print(LONGEST_PERIOD));
                }
                yield Optional.of(length);
            }
        };
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private <T> Optional<T> refused(String field, DeviceRefusal code, Object... arguments) {
        refusals.add(Refusal.of(field, code, arguments));
        return Optional.empty();
    }
}
