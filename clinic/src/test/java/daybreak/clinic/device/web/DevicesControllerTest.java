package daybreak.clinic.device.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import daybreak.care.placement.PlacementEvent;
import daybreak.care.protocol.SignalRules;
import daybreak.care.staff.Role;
import daybreak.care.staff.StaffId;
import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairAlarm;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.device.ChairTurns;
import daybreak.clinic.device.DeviceHistory;
import daybreak.clinic.device.Devices;
import daybreak.clinic.protocol.ShippedProtocols;
import daybreak.clinic.record.RecordUnreadable;
import daybreak.clinic.shell.Answer;
import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Language;
import daybreak.clinic.shell.Refusal;
import daybreak.clinic.shell.RefusalCode;
import daybreak.clinic.shell.Texts;
import daybreak.clinic.staff.Member;
import daybreak.clinic.staff.MemoryJournal;
import daybreak.clinic.staff.SignInName;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.SteppedClinicClock;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What the forms of the page answer: every refusal, with what was typed still there. */
class DevicesControllerTest {

    private static final ClinicTime MORNING = ClinicTime.parse("2026-03-02T16:30:00Z");
    private static final SignalRules RULES =
            ShippedProtocols.read().editions().getLast().protocol().signal();
    private static final DeviceId MONITOR = new DeviceId("0123456789ABCDEF");
    private static final DeviceId PUMP = new DeviceId("ACME^PUMP2^DNS");
    private static final Member NURSE = member("nurse", Role.NURSE);

    private final MemoryJournal journal = new MemoryJournal();
    private final SteppedClinicClock clock = new SteppedClinicClock(MORNING);
    private boolean historyIsAway;
    private Devices devices = devices(_ -> false);

    @Test
    void aDeviceIsMadeKnownBeforeItSpeaksAndThenPutAtAChairAndTakenAway() throws IOException {
        assertThat(register(MONITOR.text(), "Monitor 7"))
                .isEqualTo(Answer.onward("/devices?device=0123456789ABCDEF", "device-known"));
        assertThat(place(MONITOR, "2"))
                .isEqualTo(Answer.onward("/devices?device=0123456789ABCDEF", "device-placed"));
        assertThat(devices.placements().chairOf(MONITOR)).contains(new ChairNumber(2));
        assertThat(takeAway(MONITOR))
                .isEqualTo(Answer.onward("/devices?device=0123456789ABCDEF", "device-taken-away"));
        assertThat(devices.placements().chairOf(MONITOR)).isEmpty();
        assertThat(journal.told(PlacementEvent.DeviceRegistered.class)).hasSize(1);
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndNamesEachField() throws IOException {
        DevicesPage page = refused(register("0123", ""));
        Form form = page.panel().entering().orElseThrow().form();
        assertThat(form.typed("id")).isEqualTo("0123");
        assertThat(form.refusals())
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("label", DeviceRefusal.LABEL_MISSING));
    }

    @Test
    void oneDeviceIsMadeKnownOnce() throws IOException {
        register(MONITOR.text(), "Monitor 7");
        DevicesPage page = refused(register(MONITOR.text(), "Monitor 8"));
        Form form = page.panel().entering().orElseThrow().form();
        assertThat(form.refusals())
                .containsExactly(Refusal.of("id", DeviceRefusal.ALREADY_KNOWN, "Monitor 7"));
        assertThat(form.typed("label")).isEqualTo("Monitor 8");
    }

    @Test
    void aChairThatIsTakenIsSharedOnlyWhenSomebodySaysSo() throws IOException {
        register(MONITOR.text(), "Monitor 2");
        register(PUMP.text(), "Pump 2");
        place(MONITOR, "2");

        DevicesPage page = refused(place(PUMP, "2"));
        Panel.Chosen panel = page.panel().chosen().orElseThrow();
        assertThat(panel.form().refusals())
                .containsExactly(Refusal.of("chair", DeviceRefusal.CHAIR_TAKEN, "2", "Monitor 2"));
        assertThat(panel.form().typed("chair")).isEqualTo("2");
        assertThat(devices.placements().chairOf(PUMP)).isEmpty();

        Answer beside =
                controller()
                        .place(
                                Map.of("device", PUMP.text(), "chair", "2", "beside", "yes"),
                                NURSE,
                                request());
        assertThat(beside).isInstanceOf(Answer.Onward.class);
        assertThat(devices.placements().at(new ChairNumber(2)))
                .containsExactlyInAnyOrder(MONITOR, PUMP);
    }

    @Test
    void aDeviceThatStandsElsewhereIsTakenAwayFromThereFirst() throws IOException {
        register(MONITOR.text(), "Monitor 2");
        place(MONITOR, "2");
        assertThat(why(place(MONITOR, "1")))
                .isEqualTo(Refusal.of("chair", DeviceRefusal.ALREADY_AT_A_CHAIR, "2"));
    }

    @Test
    void aChairThatThereIsNotAndNoChairAtAllAreRefused() throws IOException {
        register(MONITOR.text(), "Monitor 2");
        assertThat(why(place(MONITOR, "")))
                .isEqualTo(Refusal.of("chair", DeviceRefusal.CHAIR_MISSING));
        assertThat(why(place(MONITOR, "two")))
                .isEqualTo(Refusal.of("chair", DeviceRefusal.NO_SUCH_CHAIR, "two"));
        assertThat(why(place(MONITOR, "9")))
                .isEqualTo(Refusal.of("chair", DeviceRefusal.NO_SUCH_CHAIR, "9"));
    }

    @Test
    void whatNobodyMadeKnownIsNotPlacedAndWhatStandsNowhereIsNotTakenAway() throws IOException {
        devices.heard().kept(MONITOR, MORNING);
        assertThat(why(place(MONITOR, "1"))).isEqualTo(Refusal.of("", DeviceRefusal.UNKNOWN));
        register(MONITOR.text(), "Monitor 2");
        assertThat(why(takeAway(MONITOR))).isEqualTo(Refusal.of("", DeviceRefusal.AT_NO_CHAIR));
    }

    @Test
    void aClinicTakesNoDeviceOfTheDemonstration() throws IOException {
        devices = devices(MONITOR::equals);
        DevicesPage page = refused(register(MONITOR.text(), "Monitor 7"));
        Form form = page.panel().entering().orElseThrow().form();
        assertThat(form.refusals())
                .containsExactly(Refusal.of("id", DeviceRefusal.ID_OF_THE_DEMONSTRATION));
        assertThat(form.typed("label")).isEqualTo("Monitor 7");
        assertThat(journal.told(PlacementEvent.DeviceRegistered.class)).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsNotDoneAndSaysSo() throws IOException {
        journal.takeAway();
        Answer answer = register(MONITOR.text(), "Monitor 7");
        assertThat(answer).isInstanceOf(Answer.Unable.class);
        Form form =
                ((DevicesPage) ((Answer.Unable) answer).page())
                        .panel()
                        .entering()
                        .orElseThrow()
                        .form();
        assertThat(form.refusals()).containsExactly(Refusal.of("", DeviceRefusal.NOT_RECORDED));
        assertThat(form.typed("label")).isEqualTo("Monitor 7");
        assertThat(devices.placements().devices()).isEmpty();
    }

    @Test
    void aFormThatNamesNoDeviceIsNoForm() throws IOException {
        assertThat(controller().place(Map.of("chair", "1"), NURSE, request()))
                .isEqualTo(new Answer.Nothing());
        assertThat(controller().takeAway(Map.of(), NURSE, request()))
                .isEqualTo(new Answer.Nothing());
    }

    @Test
    void thePageShowsWhoIsAtAChairWhoIsKnownAndWhoOnlySpeaks() throws IOException {
        register(MONITOR.text(), "Monitor 2");
        register(PUMP.text(), "Pump 2");
        place(MONITOR, "2");
        devices.heard().kept(new DeviceId("STRANGER"), MORNING);

        DevicesPage page = shown("", NURSE);
        assertThat(page.devices().lines())
                .extracting(line -> line.device().text(), DeviceLine::place)
                .containsExactly(
                        tuple(MONITOR.text(), DeviceLine.Place.AT_A_CHAIR),
                        tuple(PUMP.text(), DeviceLine.Place.AT_NO_CHAIR),
                        tuple("STRANGER", DeviceLine.Place.UNKNOWN),
                        tuple("YESTERDAY", DeviceLine.Place.UNKNOWN));
        assertThat(page.devices().lines().getLast().heard().orElseThrow().text()).isEqualTo("20 h");
    }

    @Test
    void whileTheRecordCannotBeAskedThePageSaysSoAndShowsTheRest() throws IOException {
        historyIsAway = true;
        devices.heard().kept(MONITOR, MORNING);
        DevicesPage page = shown("", NURSE);
        assertThat(page.devices().isPastUnreadable()).isTrue();
        assertThat(page.kept()).isEmpty();
        assertThat(page.devices().lines()).hasSize(1);
    }

    @Test
    void whoOnlyLooksFindsADeviceAndNoForm() throws IOException {
        Member physician = member("physician", Role.PHYSICIAN);
        devices.heard().kept(MONITOR, MORNING);
        assertThat(shown("", physician).panel()).isEqualTo(new Panel.Nothing());
        assertThat(shown(MONITOR.text(), physician).panel().chosen()).isPresent();
        assertThat(shown(MONITOR.text(), physician).hand().acts()).isFalse();
    }

    @Test
    void anIdThatNobodyEverHeardLeadsToTheFormWithThatId() throws IOException {
        assertThat(shown("MON9", NURSE).panel().entering().orElseThrow().form().typed("id"))
                .isEqualTo("MON9");
    }

    @Test
    void everyRefusalIsSaidInBothLanguages() throws IOException {
        Texts texts = Texts.load(ZoneOffset.UTC);
        for (RefusalCode code : DeviceRefusal.values()) {
            for (Language language : Language.values()) {
                assertThat(texts.in(language).has(code.key())).as("%s %s", code, language).isTrue();
            }
        }
    }

    private Answer register(String id, String label) throws IOException {
        return controller().register(Map.of("id", id, "label", label), NURSE, request());
    }

    private Answer place(DeviceId device, String chair) throws IOException {
        return controller()
                .place(Map.of("device", device.text(), "chair", chair), NURSE, request());
    }

    private Answer takeAway(DeviceId device) throws IOException {
        return controller().takeAway(Map.of("device", device.text()), NURSE, request());
    }

    private DevicesPage shown(String device, Member member) throws IOException {
        return (DevicesPage) ((Answer.Shown) controller().page(device, member, request())).page();
    }

    private static DevicesPage refused(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return (DevicesPage) ((Answer.Refused) answer).page();
    }

    private static Refusal why(Answer answer) {
        List<Refusal> why = refused(answer).panel().chosen().orElseThrow().form().refusals();
        assertThat(why).hasSize(1);
        return why.getFirst();
    }

    private DevicesController controller() throws IOException {
        Texts texts = Texts.load(ZoneOffset.UTC);
        DevicePieces pieces =
                new DevicePieces(
                        devices,
                        DevicesControllerTest::chairs,
                        Optional::empty,
                        new Past(),
                        () -> RULES,
                        clock);
        return new DevicesController(devices, turns(), pieces, _ -> Language.ENGLISH, texts);
    }

    private Devices devices(Predicate<DeviceId> isForeign) {
        return new Devices(journal, journal, clock, isForeign);
    }

    /** Three chairs, at which nothing else happens. */
    private ChairTurns turns() {
        return (chair, _, _, _, _, whenWritten) -> {
            if (chair.value() > 3) {
                return ChairTurns.Written.NO_SUCH_CHAIR;
            }
            whenWritten.run();
            return ChairTurns.Written.YES;
        };
    }

    private static SortedMap<ChairNumber, List<ChairAlarm>> chairs() {
        SortedMap<ChairNumber, List<ChairAlarm>> chairs = new TreeMap<>();
        for (int n = 1; n <= 3; n++) {
            chairs.put(new ChairNumber(n), List.of());
        }
        return chairs;
    }

    private final class Past implements DeviceHistory {

        @Override
        public List<Spoken> spoken() {
            return asked(
                    List.of(
                            new Spoken(
                                    new DeviceId("YESTERDAY"),
                                    ClinicTime.parse("2026-03-01T20:30:00Z"))));
        }

        @Override
        public List<Kept> kept() {
            return asked(List.of());
        }

        private <T> T asked(T answer) {
            if (historyIsAway) {
                throw new RecordUnreadable(new IOException("away"));
            }
            return answer;
        }
    }

    private static Member member(String name, Role role) {
        return new Member(new StaffId(new UUID(0, 1)), new SignInName(name), name, Set.of(role));
    }

    private static MockHttpServletRequest request() {
        return new MockHttpServletRequest("GET", "/devices");
    }
}
