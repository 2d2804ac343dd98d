package daybreak.clinic.demo;

import daybreak.care.people.PersonId;
import daybreak.care.placement.PlacementCommand;
import daybreak.care.protocol.Phase;
import daybreak.care.protocol.ProtocolVersion;
import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.device.DeviceOutcome;
import daybreak.clinic.device.Devices;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.monitoring.TypedVitals;
import daybreak.clinic.monitoring.WatchOutcome;
import daybreak.clinic.people.People;
import daybreak.clinic.protocol.ProtocolBook;
import daybreak.clinic.record.Actor;
import daybreak.simulation.person.Identity;
import daybreak.simulation.staff.ChairView;
import daybreak.simulation.staff.Colleague;
import daybreak.simulation.staff.Deed;
import daybreak.simulation.staff.FrontDoor;
import daybreak.simulation.staff.Reply;
import java.util.Optional;

/** The simulated staff come in here: each command goes to the facade that a page would ask. */
final class ClinicDoor implements FrontDoor {

    private final Colleagues colleagues;
    private final Devices devices;
    private final People people;
    private final ProtocolBook protocols;
    private final Monitoring monitoring;
    private final ChairViews views;

    /**
     * @param views what the staff see of a chair
     */
    ClinicDoor(
            Colleagues colleagues,
            Devices devices,
            People people,
            ProtocolBook protocols,
            Monitoring monitoring,
            ChairViews views) {
        this.colleagues = colleagues;
        this.devices = devices;
        this.people = people;
        this.protocols = protocols;
        this.monitoring = monitoring;
        this.views = views;
    }

    @Override
    public Reply ask(Colleague by, Deed deed) {
        return switch (colleagues.whoMay(by, deed)) {
            case Colleagues.Standing.MayNot(var why) -> new Reply.Refused(why);
            case Colleagues.Standing.May(var actor) -> done(actor, deed);
        };
    }

    private Reply done(Actor.Member by, Deed deed) {
        return switch (deed) {
            case Deed.SignProtocol() -> signed(by);
            case Deed.RegisterPerson(var person) -> registered(by, person);
            case Deed.RegisterDevice(var device, var label) ->
                    said(devices.register(by, device, label, Optional.empty()));
            case Deed.PlaceDevice(DeviceId device, ChairNumber chair) ->
                    said(devices.place(by, new PlacementCommand.Place(device, chair), monitoring));
            case Deed.OpenWatch _,
                    Deed.SetPhase _,
                    Deed.SetBaseline _,
                    Deed.TypeValues _,
                    Deed.Acknowledge _,
                    Deed.PauseSound _,
                    Deed.Review _,
                    Deed.EndWatch _ ->
                    said(doneAtChair(by, deed));
        };
    }

    private WatchOutcome doneAtChair(Actor.Member by, Deed deed) {
        return switch (deed) {
            case Deed.OpenWatch(var chair, var person) ->
                    monitoring.openWatch(
                            by, chair, Optional.of(person), Phase.BEFORE, Optional.empty());
            case Deed.SetPhase(var chair, var phase) -> monitoring.setPhase(by, chair, phase);
            case Deed.SetBaseline(var chair, var baseline) ->
                    monitoring.setBaseline(by, chair, baseline);
            case Deed.TypeValues(var chair, var values) ->
                    monitoring.type(by, chair, new TypedVitals(values));
            case Deed.Acknowledge(var chair, var alarm) -> monitoring.acknowledge(by, chair, alarm);
            case Deed.PauseSound(var chair) -> monitoring.pauseSound(by, chair);
            case Deed.Review(var chair, var alarm) -> monitoring.review(by, chair, alarm);
            case Deed.EndWatch(var chair) -> monitoring.endWatch(by, chair);
            case Deed.SignProtocol _,
                    Deed.RegisterPerson _,
                    Deed.RegisterDevice _,
                    Deed.PlaceDevice _ ->
                    throw new IllegalStateException("not at a chair: " + deed);
        };
    }

    private Reply signed(Actor.Member by) {
        ProtocolVersion newest = protocols.editions().getLast().protocol().version();
        ProtocolBook.Signing signing = protocols.sign(by, newest);
        return switch (signing) {
            case DONE -> new Reply.Done();
            case NO_SUCH_VERSION, ALREADY_SIGNED -> new Reply.Refused(signing + " " + newest);
            case NOT_RECORDED -> new Reply.NotNow();
        };
    }

    private Reply registered(Actor.Member by, Identity person) {
        return switch (people.register(
                by, person.givenName(), person.familyName(), person.dateOfBirth())) {
            case People.Registration.Registered _ -> new Reply.Done();
            case People.Registration.Refused(var problems) ->
                    new Reply.Refused(person + ": " + problems);
            case People.Registration.NotRecorded() -> new Reply.NotNow();
        };
    }

    private static Reply said(DeviceOutcome outcome) {
        return switch (outcome) {
            case DeviceOutcome.Done _ -> new Reply.Done();
            case DeviceOutcome.Refused(var why) -> new Reply.Refused(why.toString());
            case DeviceOutcome.OfTheDemonstration _ ->
                    new Reply.Refused("this clinic takes no device of the demonstration");
            case DeviceOutcome.NoSuchChair(var chair) -> new Reply.Refused("no chair " + chair);
            case DeviceOutcome.NotRecorded _ -> new Reply.NotNow();
        };
    }

    private static Reply said(WatchOutcome outcome) {
        return switch (outcome) {
            case WatchOutcome.Done _ -> new Reply.Done();
            case WatchOutcome.Refused(var why) -> new Reply.Refused(why.toString());
            case WatchOutcome.ProtocolNotSigned _ -> new Reply.Refused("no protocol is signed");
            case WatchOutcome.NoSuchChair(var chair) -> new Reply.Refused("no chair " + chair);
            case WatchOutcome.NotRecorded _ -> new Reply.NotNow();
        };
    }

    @Override
    public ChairView look(ChairNumber chair) {
        return monitoring
                .look(chair)
                .map(views::of)
                .orElseThrow(() -> new IllegalStateException("the clinic has no chair " + chair));
    }

    @Override
    public Optional<PersonId> find(Identity person) {
        return people.all().stream()
                .filter(known ->
                        known.givenName().equals(person.givenName())
                                && known.familyName().equals(person.familyName())
                                && known.dateOfBirth().equals(person.dateOfBirth()))
                .map(daybreak.clinic.people.Person::id)
                .findFirst();
    }
}
