package daybreak.clinic.monitoring;

import daybreak.care.placement.Placements;
import daybreak.care.protocol.Plausibility;
import daybreak.care.protocol.Protocol;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.Report;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.Decision;
import daybreak.care.watch.Watch;
import daybreak.clinic.record.Arrival;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Readings;
import daybreak.quantities.time.ClinicClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The one door for readings, whoever brings them: what is new is judged at its chair, in the
 * chair's turn, and handed to the journal with what follows from it. Safe for use by many threads.
 */
final class Intake {

    private final Turns turns;
    private final Supplier<Placements> placements;
    private final Supplier<Protocol> inForce;
    private final Readings readings;
    private final Handing handing;
    private final ClinicClock clock;
    private final Lanes lanes;
    private final Aftermath aftermath;

    private final Map<DeviceId, Repetitions> repetitions = new ConcurrentHashMap<>();

    Intake(
            Lanes lanes,
            Supplier<Placements> placements,
            Supplier<Protocol> inForce,
            Readings readings,
            Handing handing,
            Aftermath aftermath,
            ClinicClock clock) {
        this.lanes = lanes;
        this.turns = new Turns(lanes);
        this.placements = placements;
        this.inForce = inForce;
        this.readings = readings;
        this.handing = handing;
        this.aftermath = aftermath;
        this.clock = clock;
    }

    /**
     * Takes what devices say; each speaks for the chair at which it stands, or for none.
     *
     * @return completes when all of it is on disk, or with why it is not
     * @throws daybreak.clinic.record.RecordUnreadable when the store has to be asked what it knows
     *     and does not answer; nothing has been taken then
     */
    CompletableFuture<Journal.Outcome> take(Delivery delivery) {
        return take(delivery, this::chairOf);
    }

    private Optional<ChairNumber> chairOf(DeviceId device) {
        return placements.get().chairOf(device).filter(chair -> lanes.lane(chair).isPresent());
    }

    private CompletableFuture<Journal.Outcome> take(
            Delivery delivery, Function<DeviceId, Optional<ChairNumber>> place) {
        while (true) {
            Turns.Places places = places(delivery, place);
            turns.begin(places);
            try {
                // A device may have been moved before its chair's turn came.
                if (places.equals(places(delivery, place))) {
                    return new Taking(delivery, place).take(places);
                }
            } finally {
                turns.end(places);
            }
        }
    }

    private static Turns.Places places(
            Delivery delivery, Function<DeviceId, Optional<ChairNumber>> place) {
        return Turns.Places.of(
                delivery.reports().stream().map(report -> place.apply(report.source())).toList());
    }

    /** One delivery, within the turns of its chairs. */
    private final class Taking {

        private final Delivery delivery;
        private final Function<DeviceId, Optional<ChairNumber>> place;
        private final List<Arrival> arrivals = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private final List<Runnable> undoings = new ArrayList<>();

        Taking(Delivery delivery, Function<DeviceId, Optional<ChairNumber>> place) {
            this.delivery = delivery;
            this.place = place;
        }

        CompletableFuture<Journal.Outcome> take(Turns.Places places) {
            for (Report report : delivery.reports()) {
                Report fresh = fresh(report);
                place.apply(report.source())
                        .ifPresentOrElse(
                                chair -> takeAt(turns.lane(chair), fresh), () -> keep(fresh));
            }
            return handing.lasting(facts, arrivals, places.chairs())
                    .whenComplete((outcome, _) -> {
                        if (!(outcome instanceof Journal.Outcome.Recorded)) {
                            undoings.forEach(Runnable::run);
                        }
                    });
        }

        /**
         * The report without what the record has already; it stays, though it may say nothing new.
         */
        private Report fresh(Report report) {
            Repetitions known =
                    repetitions.computeIfAbsent(
                            report.source(), device -> new Repetitions(device, readings));
            List<Reading> fresh = known.takeNew(report);
            report.observedAt().ifPresent(at -> undoings.add(() -> known.forget(at)));
            return report.with(fresh);
        }

        private void keep(Report report) {
            arrivals.add(
                    new Arrival(
                            judged(report, inForce.get()),
                            Optional.empty(),
                            clock.now(),
                            delivery.controlId(),
                            delivery.digest()));
        }

        private void takeAt(ChairLane lane, Report report) {
            Protocol protocol = lane.chair().watch().map(Watch::protocol).orElseGet(inForce);
            Arrival arrival =
                    new Arrival(
                            judged(report, protocol),
                            Optional.of(lane.number()),
                            lane.stamp(),
                            delivery.controlId(),
                            delivery.digest());
            arrivals.add(arrival);
            lane.hear(arrival.report().readings(), arrival.receivedAt());
            switch (lane.judge(Observing.input(arrival))) {
                case Decision.Accepted accepted -> {
                    lane.move(accepted);
                    aftermath.of(accepted.next(), accepted.events());
                    facts.addAll(Handing.facts(accepted.events()));
                }
                case Decision.Refused(var why) ->
                        throw new IllegalStateException("an observation was refused: " + why);
            }
        }
    }

    private static Report judged(Report report, Protocol protocol) {
        Plausibility plausibility = new Plausibility(protocol);
        return report.with(report.readings().stream().map(plausibility::judge).toList());
    }
}
