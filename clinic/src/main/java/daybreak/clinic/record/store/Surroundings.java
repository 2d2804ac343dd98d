package daybreak.clinic.record.store;

import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.Projection;
import daybreak.clinic.record.StoreFaults;
import daybreak.clinic.record.StoreLimits;
import daybreak.clinic.record.database.Database;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.time.Instant;
import java.util.List;

/**
 * What the committer works with.
 *
 * @param database where it writes
 * @param kinds all kinds of events
 * @param projections the read models that follow
 * @param clinic the clinic's clock
 * @param machine the machine's clock
 * @param limits on memory and group size
 * @param faults breaks the store in checks
 */
public record Surroundings(
        Database database,
        EventKinds kinds,
        List<Projection> projections,
        ClinicClock clinic,
        MachineClock machine,
        StoreLimits limits,
        StoreFaults faults) {

    public Surroundings {
        projections = List.copyOf(projections);
    }

    /**
     * The three clocks at one moment.
     *
     * @param machine monotonic
     * @param wall the machine's date
     * @param clinic the clinic's clock
     */
    record Moment(MachineTime machine, Instant wall, ClinicTime clinic) {}

    Moment moment() {
        return new Moment(machine.now(), machine.wall(), clinic.now());
    }
}
