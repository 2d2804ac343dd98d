package daybreak.clinic.device;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.alarm.Condition;
import daybreak.care.placement.Placements;
import daybreak.care.protocol.Phase;
import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairAlarm;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.TestClinic;
import daybreak.clinic.staff.Station;
import daybreak.clinic.staff.security.DemonstrationStaff;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.quantities.time.ClinicClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Devices that speak to a whole clinic, and what its page says of them. */
class DevicesIT {

    @TempDir private static Path folder;

    private static TestClinic clinic;
    private static Strangers strangers;

    @BeforeAll
    static void open() throws IOException {
        clinic = TestClinic.open(folder.resolve("data"), TestClinic.Wanted.chairs(3));
        strangers = new Strangers(clinic);
    }

    @AfterAll
    static void close() throws IOException {
        clinic.close();
    }

    @Test
    void aMonitorThatNobodyKnowsIsKeptAndShownMadeKnownAndPutAtAChair() throws Exception {
        assertThat(strangers.answer(strangers.says("0011223344556677", "97"))).isEqualTo("AA");

        Station nurse = station("nurse");
        assertThat(nurse.get("/devices").body())
                .containsPattern(
                        "data-place=\"unknown\"[^\\u0000]*data-device=\"0011223344556677\"");

        Station.Reply known =
                nurse.fill(
                        "/devices?device=0011223344556677",
                        "/devices",
                        Map.of(
                                "from", "device",
                                "id", "0011223344556677",
                                "label", "Monitor from the store",
                                "period", "1 s"));
        assertThat(known.status()).isEqualTo(303);
        Station.Reply taken = place(nurse, Map.of("device", "0011223344556677", "chair", "3"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.body()).contains("device-chair-refusal", "value=\"3\" selected");

        Station.Reply placed =
                place(nurse, Map.of("device", "0011223344556677", "chair", "3", "beside", "yes"));
        assertThat(placed.status()).isEqualTo(303);
        assertThat(nurse.get(placed.location()).body())
                .contains("action=\"/devices/take-away\"", "data-kind=\"done\"");
        assertThat(placements().chairOf(new DeviceId("0011223344556677")))
                .contains(new ChairNumber(3));

        Station.Reply away =
                nurse.fill(
                        "/devices?device=0011223344556677",
                        "/devices/take-away",
                        Map.of("device", "0011223344556677"));
        assertThat(away.status()).isEqualTo(303);
        assertThat(placements().chairOf(new DeviceId("0011223344556677"))).isEmpty();
    }

    @Test
    void aMessageThatIsRefusedAgainAndAgainIsShownWithItsPlaceAndWords() throws Exception {
        String mmHgInSpo2 =
                strangers
                        .says("00AA00AA00AA00AA", "97")
                        .replace("262688^MDC_DIM_PERCENT", "266016^MDC_DIM_MMHG");
        for (int times = 0; times < 3; times++) {
            assertThat(strangers.answer(mmHgInSpo2)).isEqualTo("AE");
        }
        assertThat(devices().heard().heard(new DeviceId("00AA00AA00AA00AA")))
                .get()
                .returns(3L, HeardDevice::refusals)
                .returns(0L, HeardDevice::messages);
        assertThat(station("director").get("/devices").body())
                .contains("data-times=\"3\"", "OBX[", "data-device=\"00AA00AA00AA00AA\"");
    }

    @Test
    void theThirdRefusalOfOneMessageIsAnAlarmAtTheChairOfTheDeviceThatItsHeaderNames()
            throws Exception {
        ChairNumber chair = new ChairNumber(1);
        DeviceId monitor = DemonstrationDevices.monitorAt(chair);
        clinic.openWatch(chair, Phase.RUNNING);
        String mmHgInSpo2 =
                strangers
                        .says(monitor.text(), "97")
                        .replace("262688^MDC_DIM_PERCENT", "266016^MDC_DIM_MMHG");
        for (int times = 0; times < 2; times++) {
            assertThat(strangers.answer(mmHgInSpo2)).isEqualTo("AE");
        }
        assertThat(refusalsAt(chair)).isEmpty();
        assertThat(strangers.answer(mmHgInSpo2)).isEqualTo("AE");
        assertThat(refusalsAt(chair))
                .singleElement()
                .returns(Optional.of(monitor), ChairAlarm::device);
        assertThat(station("nurse").get("/devices").body())
                .containsPattern(monitor + "[^\\u0000]*data-kind=\"technical\"");
    }

    private static List<ChairAlarm> refusalsAt(ChairNumber chair) {
        return clinic
                .part(ChairsInSight.class)
                .technicalAlarms()
                .getOrDefault(chair, List.of())
                .stream()
                .filter(alarm -> alarm.condition() == Condition.MESSAGE_REFUSED)
                .toList();
    }

    @Test
    void aPumpsEventIsKeptUnderTheDevicesOwnIdAndCounted() throws Exception {
        String event =
                strangers
                        .says("00BB00BB00BB00BB", "97")
                        .replace("ORU^R01^ORU_R01", "ORU^R42^ORU_R40");
        assertThat(strangers.answer(event)).isEqualTo("AA");
        assertThat(strangers.answer(event)).isEqualTo("AA");

        assertThat(clinic.part(DeviceHistory.class).kept())
                .filteredOn(kept -> kept.sender().equals(new DeviceId("00BB00BB00BB00BB")))
                .singleElement()
                .returns(1L, DeviceHistory.Kept::count)
                .returns("R42", DeviceHistory.Kept::event);
        assertThat(station("admin").get("/devices").body()).contains("data-event=\"R42\"");
    }

    @Test
    void whatDevicesSaidIsStillKnownToTheRecordOnceMemoryIsGone() throws Exception {
        DeviceId monitor = new DeviceId("00CC00CC00CC00CC");
        assertThat(strangers.answer(strangers.says(monitor.text(), "96"))).isEqualTo("AA");
        assertThat(clinic.part(DeviceHistory.class).spoken())
                .filteredOn(spoken -> spoken.device().equals(monitor))
                .singleElement()
                .satisfies(spoken ->
                        assertThat(spoken.heardAt().until(clock().now()))
                                .isLessThan(Duration.ofMinutes(1)));
    }

    @Test
    void whoLooksAfterNoDeviceFindsNoPageAndAPhysicianFindsNoForm() throws Exception {
        assertThat(station("coordinator").get("/devices").status()).isEqualTo(404);
        assertThat(station("researcher").get("/devices").status()).isEqualTo(404);
        Station physician = station("physician");
        assertThat(physician.get("/devices").body())
                .contains("id=\"devices-list\"")
                .doesNotContain("action=\"/devices");
        assertThat(physician.fill("/devices", "/devices", Map.of("id", "X", "label", "Y")).status())
                .isEqualTo(404);
    }

    private static Station.Reply place(Station station, Map<String, String> fields)
            throws Exception {
        return station.fill("/devices?device=0011223344556677", "/devices/place", fields);
    }

    private static Station station(String name) throws Exception {
        Station station = new Station(clinic.pages().getPort());
        assertThat(station.signIn(name, DemonstrationStaff.PASSWORD).status()).isEqualTo(303);
        return station;
    }

    private static Devices devices() {
        return clinic.part(Devices.class);
    }

    private static Placements placements() {
        return devices().placements();
    }

    private static ClinicClock clock() {
        return clinic.part(ClinicClock.class);
    }
}
