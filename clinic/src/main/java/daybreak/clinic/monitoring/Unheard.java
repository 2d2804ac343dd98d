package daybreak.clinic.monitoring;

import daybreak.clinic.live.Presence;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/** An alarm that nobody can hear is an alarm itself. */
final class Unheard {

    /**
     * A page that is loaded again, or a tab that hands the stream to another, is silent for a
     * moment. Assumed.
     */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HouseAlarms house;
    private final Monitoring monitoring;
    private final Presence presence;
    private final MachineClock machine;
    private Optional<MachineTime> unheardSince = Optional.empty();

    Unheard(HouseAlarms house, Monitoring monitoring, Presence presence, MachineClock machine) {
        this.house = house;
        this.monitoring = monitoring;
        this.presence = presence;
        this.machine = machine;
    }

    /** Called about once a second, by one thread. */
    void look() {
        String watched =
                monitoring.look().stream()
                        .filter(look -> look.chair().watch().isPresent())
                        .map(look -> Integer.toString(look.chair().number().value()))
                        .collect(Collectors.joining(", "));
        if (watched.isEmpty() || presence.audible() > 0) {
            unheardSince = Optional.empty();
            house.clear(HouseCondition.UNHEARD);
            return;
        }
        MachineTime now = machine.now();
        MachineTime since = unheardSince.orElse(now);
        unheardSince = Optional.of(since);
        if (since.until(now).compareTo(PATIENCE) >= 0) {
            house.raise(HouseCondition.UNHEARD, watched);
        }
    }
}
