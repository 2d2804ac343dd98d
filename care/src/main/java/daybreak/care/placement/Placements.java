package daybreak.care.placement;

import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairNumber;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The known devices and where they stand. A value: each change gives a new one.
 *
 * @param devices by id
 */
public record Placements(Map<DeviceId, Known> devices) {

    public static final Placements NONE = new Placements(Map.of());

    /**
     * A device that the clinic knows.
     *
     * @param label what people call it
     * @param period how often it reports, where somebody said so
     * @param chair where it stands; empty for one that is put away
     */
    public record Known(String label, Optional<Duration> period, Optional<ChairNumber> chair) {

        Known at(Optional<ChairNumber> place) {
            return new Known(label, period, place);
        }
    }

    public Placements {
        devices = Map.copyOf(devices);
    }

    /** The chair for which the device speaks. */
    public Optional<ChairNumber> chairOf(DeviceId device) {
        return Optional.ofNullable(devices.get(device)).flatMap(Known::chair);
    }

    /** The devices that stand at the chair, in the order of their ids. */
    public List<DeviceId> at(ChairNumber chair) {
        return devices.entrySet().stream()
                .filter(known -> known.getValue().chair().equals(Optional.of(chair)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** What becomes of the request, as things stand. */
    public PlacementDecision decide(PlacementCommand command) {
        return switch (command) {
            case PlacementCommand.Register register -> register(register);
            case PlacementCommand.Place place -> place(place);
            case PlacementCommand.TakeAway(var device) -> takeAway(device);
        };
    }

    /** The placements after what happened. */
    public Placements after(PlacementEvent event) {
        Map<DeviceId, Known> next = new TreeMap<>(devices);
        switch (event) {
            case PlacementEvent.DeviceRegistered(var device, var label, var period) ->
                    next.put(device, new Known(label, period, Optional.empty()));
            case PlacementEvent.DevicePlaced(var device, var chair) ->
                    next.put(device, known(device).at(Optional.of(chair)));
            case PlacementEvent.DeviceTakenAway(var device, var _) ->
                    next.put(device, known(device).at(Optional.empty()));
        }
        return new Placements(next);
    }

    private PlacementDecision register(PlacementCommand.Register register) {
        if (devices.containsKey(register.device())) {
            return new PlacementRefusal.AlreadyKnown(
                    register.device(), known(register.device()).label());
        }
        return new PlacementDecision.Accepted(
                new PlacementEvent.DeviceRegistered(
                        register.device(), register.label(), register.period()));
    }

    private PlacementDecision place(PlacementCommand.Place place) {
        DeviceId device = place.device();
        ChairNumber chair = place.chair();
        if (!devices.containsKey(device)) {
            return new PlacementRefusal.Unknown(device);
        }
        Optional<ChairNumber> stands = known(device).chair();
        if (stands.isPresent()) {
            return new PlacementRefusal.AlreadyAtAChair(device, stands.get());
        }
        List<DeviceId> others = at(chair);
        if (place.company() == PlacementCommand.Company.ALONE && !others.isEmpty()) {
            return new PlacementRefusal.ChairTaken(device, chair, others);
        }
        return new PlacementDecision.Accepted(new PlacementEvent.DevicePlaced(device, chair));
    }

    private PlacementDecision takeAway(DeviceId device) {
        if (!devices.containsKey(device)) {
            return new PlacementRefusal.Unknown(device);
        }
        return known(device)
                .chair()
                .<PlacementDecision>map(chair ->
                        new PlacementDecision.Accepted(
                                new PlacementEvent.DeviceTakenAway(device, chair)))
                .orElseGet(() -> new PlacementRefusal.AtNoChair(device));
    }

    private Known known(DeviceId device) {
        Known known = devices.get(device);
        if (known == null) {
            throw new IllegalStateException("no device " + device + " is known");
        }
        return known;
    }
}
