package daybreak.clinic.device.web;

import daybreak.care.placement.PlacementCommand;
import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.device.ChairTurns;
import daybreak.clinic.device.DeviceOutcome;
import daybreak.clinic.device.Devices;
import daybreak.clinic.shell.Answer;
import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Languages;
import daybreak.clinic.shell.Refusal;
import daybreak.clinic.shell.Text;
import daybreak.clinic.shell.Texts;
import daybreak.clinic.staff.Member;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The devices page, and what is done there: each act by a named person, written or refused. */
@Controller
final class DevicesController {

    private static final String ENTERING = "enter";
    private static final String CHOSEN = "device";

    private final Devices devices;
    private final ChairTurns turns;
    private final DevicePieces pieces;
    private final Languages languages;
    private final Texts texts;

    DevicesController(
            Devices devices,
            ChairTurns turns,
            DevicePieces pieces,
            Languages languages,
            Texts texts) {
        this.devices = devices;
        this.turns = turns;
        this.pieces = pieces;
        this.languages = languages;
        this.texts = texts;
    }

    @GetMapping("/devices")
    Answer page(
            @RequestParam(name = "device", defaultValue = "") String device,
            Member member,
            HttpServletRequest request) {
        Asked asked = new Asked(member, request);
        return Answer.shown(asked.page(asked.panel(device)));
    }

    /** Makes a device known. */
    @PostMapping("/devices")
    Answer register(
            @RequestParam Map<String, String> typed, Member member, HttpServletRequest request) {
        Asked asked = new Asked(member, request);
        return switch (new RegisterForm(typed).read()) {
            case RegisterForm.Read.Refused(var why) ->
                    Answer.refused(asked.page(asked.registering(typed, why)));
            case RegisterForm.Read.Wanted(var device, var label, var period) ->
                    answer(
                            devices.register(member.actor(), device, label, period),
                            "device-known",
                            why -> asked.page(asked.registering(typed, List.of(why))));
        };
    }

    /** Lets a device speak for a chair. */
    @PostMapping("/devices/place")
    Answer place(
            @RequestParam Map<String, String> typed, Member member, HttpServletRequest request) {
        Asked asked = new Asked(member, request);
        Optional<DeviceId> device = device(typed);
        if (device.isEmpty()) {
            return new Answer.Nothing();
        }
        Refusing refusing = why -> asked.page(asked.changing(device.get(), typed, why));
        String written = typed.getOrDefault("chair", "").strip();
        Optional<ChairNumber> chair = ChairNumber.ofText(written);
        if (chair.isEmpty()) {
            return Answer.refused(
                    refusing.page(
                            written.isEmpty()
                                    ? Refusal.of("chair", DeviceRefusal.CHAIR_MISSING)
                                    : noSuchChair(written)));
        }
        PlacementCommand.Place place =
                new PlacementCommand.Place(device.get(), chair.get(), company(typed));
        return answer(devices.place(member.actor(), place, turns), "device-placed", refusing);
    }

    private static PlacementCommand.Company company(Map<String, String> typed) {
        return typed.getOrDefault("beside", "").equals("yes")
                ? PlacementCommand.Company.BESIDE_OTHERS
                : PlacementCommand.Company.ALONE;
    }

    /** Lets a device speak for no chair. */
    @PostMapping("/devices/take-away")
    Answer takeAway(
            @RequestParam Map<String, String> typed, Member member, HttpServletRequest request) {
        Asked asked = new Asked(member, request);
        return device(typed)
                .map(device ->
                        answer(
                                devices.takeAway(member.actor(), device, turns),
                                "device-taken-away",
                                why -> asked.page(asked.changing(device, typed, why))))
                .orElseGet(Answer.Nothing::new);
    }

    /** The device that a form is about: a hidden field that only a forged form leaves out. */
    private static Optional<DeviceId> device(Map<String, String> typed) {
        String text = typed.getOrDefault("device", "");
        return text.isBlank() || text.length() > DeviceId.LONGEST
                ? Optional.empty()
                : Optional.of(new DeviceId(text));
    }

    /** Makes the page that says why not. */
    private interface Refusing {
        DevicesPage page(Refusal why);
    }

    private Answer answer(DeviceOutcome outcome, String done, Refusing refusing) {
        return switch (outcome) {
            case DeviceOutcome.Done(var event) ->
                    Answer.onward(DeviceLine.pathOf(event.device()), done);
            case DeviceOutcome.Refused(var why) ->
                    Answer.refused(refusing.page(Refusals.of(why, devices.placements())));
            case DeviceOutcome.OfTheDemonstration() ->
                    Answer.refused(
                            refusing.page(Refusal.of("id", DeviceRefusal.ID_OF_THE_DEMONSTRATION)));
            case DeviceOutcome.NoSuchChair(var chair) ->
                    Answer.refused(refusing.page(noSuchChair(chair.toString())));
            case DeviceOutcome.NotRecorded() ->
                    new Answer.Unable(refusing.page(Refusal.of("", DeviceRefusal.NOT_RECORDED)));
        };
    }

    private static Refusal noSuchChair(String chair) {
        return Refusal.of("chair", DeviceRefusal.NO_SUCH_CHAIR, chair);
    }

    /** One request: who asks, and in which language. */
    private final class Asked {

        private final Hand hand;
        private final Text text;

        Asked(Member member, HttpServletRequest request) {
            this.hand = Hand.of(member.roles());
            this.text = texts.in(languages.of(request));
        }

        DevicesPage page(Panel panel) {
            return new DevicesPage(
                    pieces.devices(text),
                    pieces.refusals(),
                    pieces.kept(text),
                    pieces.listener(),
                    panel,
                    hand);
        }

        /** The device of that id, or the form for a new one. */
        Panel panel(String id) {
            Optional<DeviceId> device = device(Map.of("device", id));
            Optional<DeviceLine> line = device.flatMap(one -> pieces.device(one, text));
            if (line.isPresent()) {
                return chosen(line.get(), Form.filled(CHOSEN, Map.of("id", id)));
            }
            if (!hand.acts()) {
                return new Panel.Nothing();
            }
            return new Panel.Entering(Form.filled(ENTERING, Map.of("id", id)));
        }

        /** The form by which a device was to be made known, refused. */
        Panel registering(Map<String, String> typed, List<Refusal> why) {
            if (typed.getOrDefault("from", "").equals(CHOSEN)) {
                Optional<DeviceLine> line =
                        device(Map.of("device", typed.getOrDefault("id", "")))
                                .flatMap(device -> pieces.device(device, text));
                if (line.isPresent()) {
                    return chosen(line.get(), Form.filled(CHOSEN, typed).refused(why));
                }
            }
            return new Panel.Entering(Form.filled(ENTERING, typed).refused(why));
        }

        /** The form for one device, refused. */
        Panel changing(DeviceId device, Map<String, String> typed, Refusal why) {
            Form form = Form.filled(CHOSEN, typed).refused(List.of(why));
            return pieces.device(device, text)
                    .<Panel>map(line -> chosen(line, form))
                    .orElseGet(() ->
                            new Panel.Entering(
                                    Form.filled(ENTERING, Map.of("id", device.text()))
                                            .refused(List.of(why))));
        }

        private Panel chosen(DeviceLine line, Form form) {
            return new Panel.Chosen(line, form, pieces.chairs());
        }
    }
}
