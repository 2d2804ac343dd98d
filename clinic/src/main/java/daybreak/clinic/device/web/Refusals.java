package daybreak.clinic.device.web;

import daybreak.care.placement.PlacementRefusal;
import daybreak.care.placement.Placements;
import daybreak.care.vitals.DeviceId;
import daybreak.clinic.shell.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** What the rules' refusals say on the page. */
final class Refusals {

    private Refusals() {}

    static Refusal of(PlacementRefusal why, Placements placements) {
        return switch (why) {
            case PlacementRefusal.Unknown _ -> Refusal.of("", DeviceRefusal.UNKNOWN);
            case PlacementRefusal.AlreadyKnown(var _, var label) ->
                    Refusal.of("id", DeviceRefusal.ALREADY_KNOWN, label);
            case PlacementRefusal.AlreadyAtAChair(var _, var chair) ->
                    Refusal.of("chair", DeviceRefusal.ALREADY_AT_A_CHAIR, chair.toString());
            case PlacementRefusal.ChairTaken(var _, var chair, var others) ->
                    Refusal.of(
                            "chair",
                            DeviceRefusal.CHAIR_TAKEN,
                            chair.toString(),
                            labels(others, placements));
            case PlacementRefusal.AtNoChair _ -> Refusal.of("", DeviceRefusal.AT_NO_CHAIR);
        };
    }

    private static String labels(List<DeviceId> devices, Placements placements) {
        return devices.stream()
                .map(device -> placements.devices().get(device))
                .map(known -> known == null ? "?" : known.label())
                .collect(Collectors.joining(", "));
    }
}
