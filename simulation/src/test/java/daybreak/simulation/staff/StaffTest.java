package daybreak.simulation.staff;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.care.people.PersonId;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.Protocols;
import daybreak.care.staff.StaffId;
import daybreak.care.vitals.BaselinePressure;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.care.watch.ChairAlarm;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.Watch;
import daybreak.care.watch.WatchId;
import daybreak.quantities.identity.IdSource;
import daybreak.quantities.identity.TimeOrderedIds;
import daybreak.quantities.random.RandomSource;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.SteppedClinicClock;
import daybreak.quantities.time.SystemMachineClock;
import daybreak.simulation.monitor.Bedside;
import daybreak.simulation.monitor.BedsideMonitor;
import daybreak.simulation.monitor.Faults;
import daybreak.simulation.monitor.Line;
import daybreak.simulation.monitor.Tester;
import daybreak.simulation.person.Identity;
import daybreak.simulation.person.People;
import daybreak.simulation.visit.Itinerary;
import daybreak.simulation.visit.Visit;
import daybreak.simulation.world.History;
import daybreak.simulation.world.Timers;
import daybreak.simulation.world.World;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The nurse and the physician at chair 3, whose person comes shortly before the opening. */
class StaffTest {

    private static final ClinicTime OPENING = ClinicTime.parse("2026-03-02T10:30:00Z");
    private static final ChairNumber CHAIR = new ChairNumber(3);
    private static final BaselinePressure PRESSURE =
            new BaselinePressure(
                    VitalValue.of(VitalSign.SYSTOLIC, 120), VitalValue.of(VitalSign.DIASTOLIC, 80));

    private final Itinerary plan = itinerary();
    private final Visit visit = plan.presentOrNext(OPENING);
    private final SteppedClinicClock clock = new SteppedClinicClock(visit.arrives());
    private final IdSource ids = new TimeOrderedIds(clock, new RandomSource(1).stream("ids"));
    private final Clinic clinic = new Clinic();
    private final World staff = new World(Staff.at(CHAIR, itinerary(), clinic, monitor(), clock));

    private record Asked(Colleague by, Deed deed) {}

    /** A clinic that does what it is asked, unless a test says otherwise. */
    private final class Clinic implements FrontDoor {

        private final List<Asked> asked = new ArrayList<>();
        private final Map<Identity, PersonId> people = new HashMap<>();
        private Optional<Watch> watch = Optional.empty();
        private List<ChairAlarm> alarms = List.of();
        private ChairView.Speaker speaker = ChairView.Speaker.MONITOR;
        private Optional<Reply> always = Optional.empty();

        @Override
        public Reply ask(Colleague by, Deed deed) {
            asked.add(new Asked(by, deed));
            if (always.isPresent()) {
                return always.get();
            }
            switch (deed) {
                case Deed.RegisterPerson(var person) ->
                        people.put(person, new PersonId(ids.next()));
                case Deed.OpenWatch(var _, var person) -> watch = Optional.of(watchOn(person));
                case Deed.SetPhase(var _, var phase) ->
                        watch = watch.map(open -> with(open, phase, open.baseline()));
                case Deed.SetBaseline(var _, var baseline) ->
                        watch = watch.map(open -> with(open, open.phase(), Optional.of(baseline)));
                case Deed.EndWatch _ -> watch = Optional.empty();
                case Deed.SignProtocol _,
                        Deed.RegisterDevice _,
                        Deed.PlaceDevice _,
                        Deed.TypeValues _,
                        Deed.Acknowledge _,
                        Deed.PauseSound _,
                        Deed.Review _ -> {}
            }
            return new Reply.Done();
        }

        @Override
        public ChairView look(ChairNumber chair) {
            return new ChairView(speaker, watch, alarms, List.of(), Optional.of(PRESSURE));
        }

        @Override
        public Optional<PersonId> find(Identity person) {
            return Optional.ofNullable(people.get(person));
        }

        List<Class<?>> kinds() {
            return asked.stream().<Class<?>>map(one -> one.deed().getClass()).toList();
        }
    }

    @Test
    void aVisitIsWatchedFromPhaseToPhaseToItsEnd() {
        playUntil(visit.leaves());

        assertThat(clinic.asked)
                .extracting(Asked::deed)
                .containsExactly(
                        new Deed.RegisterPerson(visit.person()),
                        new Deed.OpenWatch(CHAIR, clinic.find(visit.person()).orElseThrow()),
                        new Deed.SetBaseline(CHAIR, PRESSURE),
                        new Deed.SetPhase(CHAIR, Phase.RUNNING),
                        new Deed.SetPhase(CHAIR, Phase.RECOVERING),
                        new Deed.EndWatch(CHAIR));
        assertThat(clinic.asked.getFirst().by()).isEqualTo(Colleague.COORDINATOR);
        assertThat(clinic.asked.subList(1, 6)).extracting(Asked::by).containsOnly(Colleague.NURSE2);
    }

    @Test
    void eachStepIsTakenWithinTenSecondsOfItsTime() {
        playUntil(visit.infusionStarts().minus(Duration.ofSeconds(1)));
        assertThat(clinic.kinds()).doesNotContain(Deed.SetPhase.class);

        playUntil(visit.infusionStarts().plus(Duration.ofSeconds(10)));
        assertThat(clinic.kinds()).contains(Deed.SetPhase.class);
    }

    @Test
    void whatSomebodyAtTheKeyboardEndsStaysEnded() {
        playUntil(visit.watchOpens().plus(Duration.ofMinutes(1)));
        assertThat(clinic.watch).isPresent();
        clinic.watch = Optional.empty();
        clinic.asked.clear();

        playUntil(visit.leaves());

        assertThat(clinic.kinds()).isEmpty();
    }

    @Test
    void aWatchThatSomebodyElseOpenedIsTheirs() {
        clinic.watch = Optional.of(watchOn(new PersonId(ids.next())));

        playUntil(visit.leaves());

        assertThat(clinic.kinds()).isEmpty();
    }

    @Test
    void whileARecordingSpeaksForTheChairNobodyDoesAnything() {
        clinic.speaker = ChairView.Speaker.REPLAY;

        playUntil(visit.leaves());

        assertThat(clinic.asked).isEmpty();
    }

    @Test
    void whileTheRecordCannotBeWrittenTheNurseAsksAgain() {
        clinic.always = Optional.of(new Reply.NotNow());
        playUntil(visit.arrives().plus(Duration.ofSeconds(30)));
        assertThat(clinic.kinds()).hasSizeGreaterThan(3).containsOnly(Deed.RegisterPerson.class);

        clinic.always = Optional.empty();
        playUntil(visit.watchOpens().plus(Duration.ofSeconds(20)));

        assertThat(clinic.watch).isPresent();
    }

    @Test
    void noInfusionStartsOnAHighPressureThatNobodyHasAcknowledged() {
        playUntil(visit.infusionStarts().minus(Duration.ofSeconds(3)));
        clinic.alarms =
                List.of(alarm(Condition.PRESSURE_HIGH_BEFORE, new AlarmState.Sounding(Tier.HIGH)));
        playUntil(visit.infusionStarts().plus(Duration.ofMinutes(2)));
        assertThat(clinic.watch.orElseThrow().phase()).isEqualTo(Phase.BEFORE);

        clinic.alarms =
                List.of(
                        alarm(
                                Condition.PRESSURE_HIGH_BEFORE,
                                new AlarmState.Acknowledged(Tier.HIGH, new StaffId(ids.next()))));
        playUntil(visit.infusionStarts().plus(Duration.ofMinutes(3)));

        assertThat(clinic.watch.orElseThrow().phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void anAlarmThatSoundsIsAnsweredAndAHighOneThatWaitsBringsThePhysician() {
        playUntil(visit.watchOpens().plus(Duration.ofMinutes(1)));
        ChairAlarm alarm = alarm(Condition.SPO2_LOW, new AlarmState.Sounding(Tier.HIGH));
        clinic.alarms = List.of(alarm);
        clinic.asked.clear();

        playUntil(clock.now().plus(Duration.ofMinutes(3)));

        assertThat(clinic.asked)
                .filteredOn(asked -> asked.deed().equals(new Deed.Acknowledge(CHAIR, alarm.id())))
                .extracting(Asked::by)
                .contains(Colleague.NURSE2, Colleague.PHYSICIAN);
    }

    @Test
    void aHighAlarmThatHasPassedIsReviewedByThePhysician() {
        playUntil(visit.watchOpens().plus(Duration.ofMinutes(1)));
        ChairAlarm alarm = alarm(Condition.SPO2_LOW, new AlarmState.Latched(Tier.HIGH));
        clinic.alarms = List.of(alarm);
        clinic.asked.clear();

        playUntil(clock.now().plus(Duration.ofMinutes(3)));

        assertThat(clinic.asked)
                .contains(new Asked(Colleague.PHYSICIAN, new Deed.Review(CHAIR, alarm.id())))
                .doesNotContain(new Asked(Colleague.NURSE2, new Deed.Review(CHAIR, alarm.id())));
    }

    private void playUntil(ClinicTime until) {
        new History(staff, Timers.NONE, clock).play(until, History.Progress.UNWATCHED);
    }

    private ChairAlarm alarm(Condition condition, AlarmState state) {
        return new ChairAlarm(
                new AlarmId(ids.next()),
                1,
                condition,
                Optional.empty(),
                Optional.empty(),
                Tier.HIGH,
                state,
                clock.now(),
                clock.now(),
                List.of(),
                Optional.empty());
    }

    private Watch watchOn(PersonId person) {
        return new Watch(
                new WatchId(ids.next()),
                new StaffId(ids.next()),
                clock.now(),
                Optional.of(person),
                Phase.BEFORE,
                clock.now(),
                Optional.empty(),
                Protocols.standard());
    }

    private Watch with(Watch open, Phase phase, Optional<BaselinePressure> baseline) {
        return new Watch(
                open.id(),
                open.openedBy(),
                open.openedAt(),
                open.person(),
                phase,
                clock.now(),
                baseline,
                open.protocol());
    }

    private static Itinerary itinerary() {
        RandomSource random = new RandomSource(1);
        return new Itinerary(
                CHAIR, 4, OPENING, random, new People(random, LocalDate.of(2026, 3, 2)));
    }

    /** A monitor that says nothing to anybody: nobody plays it. */
    private BedsideMonitor monitor() {
        InetSocketAddress nowhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);
        return new Bedside.Making(
                        CHAIR,
                        itinerary(),
                        Tester.of(new RandomSource(1), OPENING),
                        Faults.NONE,
                        clock,
                        ZoneOffset.UTC,
                        new Line(nowhere, Duration.ofSeconds(1), new SystemMachineClock()))
                .inHistory()
                .monitor();
    }
}
