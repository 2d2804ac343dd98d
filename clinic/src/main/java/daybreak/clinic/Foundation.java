package daybreak.clinic;

import daybreak.clinic.demo.DemonstrationSettings;
import daybreak.clinic.monitoring.store.MonitoringStore;
import daybreak.clinic.opening.Build;
import daybreak.clinic.opening.ClinicOpening;
import daybreak.clinic.opening.OpeningEvents;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.record.database.Database;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.database.DatabaseRefusal;
import daybreak.clinic.record.database.Opening;
import daybreak.quantities.identity.IdSource;
import daybreak.quantities.identity.TimeOrderedIds;
import daybreak.quantities.random.RandomSource;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.ScaledClinicClock;
import daybreak.quantities.time.SteppedClinicClock;
import daybreak.quantities.time.SystemMachineClock;
import daybreak.quantities.time.WallClinicClock;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What a clinic stands on before it has a page: its data folder, its database, its clocks, its ids,
 * its record, and the entry that says that it is open.
 */
final class Foundation implements AutoCloseable {

    private final Database database;
    private final MachineClock machine;
    private final ClinicClock clock;
    private final PostgresRecord record;
    private final IdSource ids;
    private final ClinicOpening opening;
    private final Entry opened;

    /** What came of laying it. */
    sealed interface Laying {

        record Laid(Foundation foundation) implements Laying {}

        record Refused(DatabaseRefusal why) implements Laying {}
    }

    private Foundation(
            Database database,
            MachineClock machine,
            ClinicClock clock,
            PostgresRecord record,
            IdSource ids,
            ClinicOpening opening,
            Entry opened) {
        this.database = database;
        this.machine = machine;
        this.clock = clock;
        this.record = record;
        this.ids = ids;
        this.opening = opening;
        this.opened = opened;
    }

    static Laying lay(ClinicPlan plan) throws IOException {
        DatabaseHome home = new DatabaseHome(plan.folder(), plan.database());
        return switch (home.openForClinic(plan.stamp(), MonitoringStore.upgradeGate())) {
            case Opening.Refused(var why) -> new Laying.Refused(why);
            case Opening.Opened(var database) -> layOn(database, plan);
        };
    }

    private static Laying layOn(Database database, ClinicPlan plan) throws IOException {
        try {
            return openRecord(database, plan);
        } catch (IOException | RuntimeException e) {
            throw Endings.after(e, database::close);
        }
    }

    private static Laying openRecord(Database database, ClinicPlan plan) throws IOException {
        MachineClock machine = new SystemMachineClock();
        Optional<ClinicTime> lastSeen = PostgresRecord.latestTime(database);
        ClinicClock clock = clock(plan, database.stamp().zone(), lastSeen, machine);
        PostgresRecord.Clocks clocks = new PostgresRecord.Clocks(clock, machine);
        return switch (PostgresRecord.open(database, Features.all(), clocks)) {
            case PostgresRecord.Opening.HeldByAnother() -> {
                database.close();
                yield new Laying.Refused(
                        new DatabaseRefusal(
                                DatabaseRefusal.Reason.CLINIC_RUNNING,
                                "another clinic owns this record and is alive",
                                "stop it, or wait ten seconds after it has ended"));
            }
            case PostgresRecord.Opening.Opened(var record) ->
                    openOrGiveBack(database, plan, machine, clock, record, lastSeen);
        };
    }

    private static Laying openOrGiveBack(
            Database database,
            ClinicPlan plan,
            MachineClock machine,
            ClinicClock clock,
            PostgresRecord record,
            Optional<ClinicTime> lastSeen)
            throws IOException {
        try {
            return open(database, plan, machine, clock, record, lastSeen);
        } catch (IOException | RuntimeException e) {
            throw Endings.after(e, record::close);
        }
    }

    private static Laying open(
            Database database,
            ClinicPlan plan,
            MachineClock machine,
            ClinicClock clock,
            PostgresRecord record,
            Optional<ClinicTime> lastSeen)
            throws IOException {
        Build build = Build.present();
        ClinicOpening opening = new ClinicOpening(record.journal(), record.entries(), clock);
        Optional<Build> before = opening.lastBuild();
        if (judgesOtherwise(record, before, build)) {
            record.close();
            database.close();
            return new Laying.Refused(upgradeRefused(before.orElse(build), build));
        }
        IdSource ids = new TimeOrderedIds(clock, randomness(plan, record).stream("ids"));
        Entry opened = opening.open(build, lastSeen);
        return new Laying.Laid(
                new Foundation(database, machine, clock, record, ids, opening, opened));
    }

    /** A watch that is open goes on by the rules by which it was opened. */
    private static boolean judgesOtherwise(
            PostgresRecord record, Optional<Build> before, Build build) {
        return before.filter(last -> !last.rules().equals(build.rules())).isPresent()
                && !MonitoringStore.history(record.readModels()).openWatches().isEmpty();
    }

    private static DatabaseRefusal upgradeRefused(Build before, Build build) {
        return new DatabaseRefusal(
                DatabaseRefusal.Reason.UPGRADE_REFUSED,
                "a watch is open that was opened by build " + before + "; this is " + build,
                "end it with the build that opened it, then start this one");
    }

    private static ClinicClock clock(
            ClinicPlan plan, ZoneId zone, Optional<ClinicTime> lastSeen, MachineClock machine) {
        return switch (plan.sort()) {
            case ClinicPlan.Sort.Real() -> new WallClinicClock(machine);
            case ClinicPlan.Sort.Demonstration(var _, var speed, var hands, var _) -> {
                ClinicTime opens = DemonstrationSettings.opening(zone);
                ClinicTime start = lastSeen.orElse(opens);
                yield switch (hands) {
                    case RUNNING -> ScaledClinicClock.standing(machine, start, speed);
                    case HELD -> new SteppedClinicClock(start);
                };
            }
        };
    }

    /** Each run draws from a stream of its own: a clock that stands still never repeats an id. */
    private static RandomSource randomness(ClinicPlan plan, PostgresRecord record) {
        return switch (plan.sort()) {
            case ClinicPlan.Sort.Real() -> RandomSource.unrepeatable();
            case ClinicPlan.Sort.Demonstration(var seed, var _, var _, var _) -> {
                Set<String> openings = Set.of(OpeningEvents.OPENED.name());
                long runs = record.entries().ofKinds(openings).size();
                yield new RandomSource(new RandomSource(seed).stream("run", runs).nextLong());
            }
        };
    }

    Database database() {
        return database;
    }

    MachineClock machine() {
        return machine;
    }

    ClinicClock clock() {
        return clock;
    }

    PostgresRecord record() {
        return record;
    }

    IdSource ids() {
        return ids;
    }

    /** The entry that says that the clinic is open. */
    Entry opened() {
        return opened;
    }

    /** The clinic can be seen and heard: from now on its time passes. */
    void setClockGoing() {
        if (clock instanceof ScaledClinicClock standing) {
            standing.setGoing();
        }
    }

    @Override
    public void close() throws IOException {
        Endings.all(opening::close, record::close, database::close);
    }
}
