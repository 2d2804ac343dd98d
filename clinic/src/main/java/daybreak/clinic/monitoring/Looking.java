package daybreak.clinic.monitoring;

import daybreak.care.protocol.Protocol;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.record.StoreState;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks at the chairs without a turn: what the last turn left is good enough to see. */
final class Looking {

    private final Lanes lanes;
    private final ClinicClock clock;
    private final Supplier<Protocol> inForce;
    private final Supplier<StoreState> store;

    Looking(
            Lanes lanes,
            ClinicClock clock,
            Supplier<Protocol> inForce,
            Supplier<StoreState> store) {
        this.lanes = lanes;
        this.clock = clock;
        this.inForce = inForce;
        this.store = store;
    }

    List<ChairLook> all() {
        return lanes.all().stream().map(this::look).toList();
    }

    Optional<ChairLook> one(ChairNumber chair) {
        return lanes.lane(chair).map(this::look);
    }

    private ChairLook look(ChairLane lane) {
        ChairLane.Snapshot snapshot = lane.look();
        return new ChairLook(
                snapshot.chair(),
                clock.now(),
                inForce.get(),
                snapshot.lastWords(),
                notRecordedSince());
    }

    private Optional<ClinicTime> notRecordedSince() {
        return switch (store.get()) {
            case StoreState.Present() -> Optional.empty();
            case StoreState.Away(var since, var _, var _) -> Optional.of(since);
            case StoreState.TakenOver(var since) -> Optional.of(since);
        };
    }
}
