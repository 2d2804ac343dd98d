package daybreak.clinic.demo;

import daybreak.clinic.device.Devices;
import daybreak.clinic.monitoring.PlayedChairs;
import daybreak.clinic.opening.Build;
import daybreak.clinic.opening.ClinicOpening;
import daybreak.clinic.people.People;
import daybreak.clinic.protocol.ProtocolBook;
import daybreak.clinic.protocol.ShippedProtocols;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.PostgresRecord;
import daybreak.clinic.staff.AccountOutcome;
import daybreak.clinic.staff.Accounts;
import daybreak.clinic.staff.SecretId;
import daybreak.clinic.staff.Secrets;
import daybreak.clinic.staff.security.DemonstrationStaff;
import daybreak.quantities.identity.IdSource;
import daybreak.quantities.identity.TimeOrderedIds;
import daybreak.quantities.random.RandomSource;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.SteppedClinicClock;
import daybreak.simulation.Demonstration;
import daybreak.simulation.PastClinic;
import daybreak.simulation.monitor.Line;
import daybreak.simulation.staff.FrontDoor;
import daybreak.simulation.world.History;
import daybreak.simulation.world.Timers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What happened before the opening, played into an empty record: the same facades, rules, socket
 * and checks as ever, while the clock jumps from one event to the next. The same seed and the same
 * build leave the same record, ids and times included.
 */
public final class Past {

    private static final Actor.House HOUSE = new Actor.House("demonstration");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Demonstration demonstration;
    private final SteppedClinicClock clock;
    private final MachineClock machine;

    /**
     * @param machine the real one
     */
    public Past(Demonstration demonstration, MachineClock machine) {
        this.demonstration = demonstration;
        this.clock = new SteppedClinicClock(demonstration.dawn());
        this.machine = new PlayedMachineClock(machine, clock);
    }

    /** By which the record is to be opened. */
    public PostgresRecord.Clocks clocks() {
        return new PostgresRecord.Clocks(clock, machine);
    }

    /**
     * Plays it.
     *
     * @param record an empty one, opened by {@link #clocks}
     * @throws IllegalStateException when something of it is refused or cannot be written
     */
    public void playInto(PostgresRecord record, History.Progress progress) {
        ClinicOpening opening = new ClinicOpening(record.journal(), record.entries(), clock);
        Entry opened = opening.open(Build.present(), Optional.empty());
        IdSource ids =
                new TimeOrderedIds(
                        clock, new RandomSource(demonstration.seed()).stream("ids of the past"));
        Facades made = facades(record, ids);
        openAccounts(made.accounts());
        PlayedChairs.Setting setting =
                new PlayedChairs.Setting(
                        demonstration.chairs(),
                        demonstration.zone(),
                        clock,
                        machine,
                        ids,
                        record,
                        made.devices(),
                        made.protocols(),
                        opened);
        try (PlayedChairs chairs = PlayedChairs.begin(setting);
                PastClinic past =
                        new PastClinic(
                                demonstration,
                                settled(door(made, chairs), record),
                                new Line(chairs.monitorsAt(), PATIENCE, machine),
                                clock,
                                timers(chairs))) {
            past.play(progress);
        }
        record.settle();
        opening.prepared();
    }

    private record Facades(
            Accounts accounts, Devices devices, People people, ProtocolBook protocols) {}

    private Facades facades(PostgresRecord record, IdSource ids) {
        return new Facades(
                new Accounts(record.journal(), record.entries(), clock, ids, NoSecrets.HERE),
                new Devices(record.journal(), record.entries(), clock, _ -> false),
                new People(record.journal(), record.entries(), clock, demonstration.zone(), ids),
                new ProtocolBook(
                        ShippedProtocols.read().editions(),
                        record.journal(),
                        record.entries(),
                        clock));
    }

    /** Everybody gets an account; its secret is made where the past is used, and not kept here. */
    private static void openAccounts(Accounts accounts) {
        for (DemonstrationStaff.Login login : DemonstrationStaff.LOGINS) {
            AccountOutcome outcome =
                    accounts.openByHouse(
                            HOUSE,
                            login.signInName(),
                            login.name(),
                            Set.of(login.role()),
                            accounts.nextSecret());
            if (outcome instanceof AccountOutcome.Refused(var refusals)) {
                throw new IllegalStateException("could not open " + login + ": " + refusals);
            }
        }
    }

    private static FrontDoor door(Facades made, PlayedChairs chairs) {
        return new ClinicDoor(
                new Colleagues(made.accounts()),
                made.devices(),
                made.people(),
                made.protocols(),
                chairs.monitoring(),
                new ChairViews(_ -> false));
    }

    /** Time does not go on before what somebody did is written. */
    private static FrontDoor settled(FrontDoor door, PostgresRecord record) {
        return new SettledDoor(door, record::settle);
    }

    private static Timers timers(PlayedChairs chairs) {
        return new Timers() {
            @Override
            public Optional<ClinicTime> nextAt() {
                return chairs.nextAt();
            }

            @Override
            public void fire() {
                chairs.fire();
            }
        };
    }

    /** The past makes no secret and keeps none. */
    private enum NoSecrets implements Secrets {
        HERE;

        @Override
        public CodeMade makeCode(SecretId secret) {
            return new CodeMade.NotKept();
        }

        @Override
        public void forget(SecretId secret) {
            // there is none
        }
    }
}
