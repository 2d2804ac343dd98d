package daybreak.care.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.care.placement.PlacementCommand.Company;
import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairNumber;
import daybreak.testkit.hazards.Controls;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacementsTest {

    private static final DeviceId MONITOR = new DeviceId("0011223344556677");
    private static final ChairNumber ONE = new ChairNumber(1);
    private static final ChairNumber TWO = new ChairNumber(2);

    private final Placements known =
            after(
                    Placements.NONE,
                    new PlacementCommand.Register(MONITOR, "Monitor 1", oneSecond()));

    @Test
    void knowsADeviceOnceItIsRegisteredAndPutsItNowhere() {
        assertThat(known.devices().get(MONITOR))
                .isEqualTo(new Placements.Known("Monitor 1", oneSecond(), Optional.empty()));
        assertThat(known.chairOf(MONITOR)).isEmpty();
    }

    @Test
    void letsADeviceSpeakForTheChairAtWhichItWasPut() {
        assertThat(after(known, place(ONE)).chairOf(MONITOR)).contains(ONE);
    }

    @Test
    @Controls("H13")
    void neverLetsOneDeviceSpeakForTwoChairs() {
        Placements atOne = after(known, place(ONE));
        assertThat(atOne.decide(place(TWO)))
                .isEqualTo(new PlacementRefusal.AlreadyAtAChair(MONITOR, ONE));
        assertThat(atOne.decide(place(ONE)))
                .isEqualTo(new PlacementRefusal.AlreadyAtAChair(MONITOR, ONE));
    }

    @Test
    void putsADeviceBesideAnotherOnlyWhereSomebodySaidSo() {
        DeviceId pump = new DeviceId("02DA7B0000000102");
        Placements both =
                after(
                        after(known, place(ONE)),
                        new PlacementCommand.Register(pump, "Pump 1", Optional.empty()));
        assertThat(both.decide(new PlacementCommand.Place(pump, ONE, Company.ALONE)))
                .isEqualTo(new PlacementRefusal.ChairTaken(pump, ONE, List.of(MONITOR)));
        assertThat(after(both, new PlacementCommand.Place(pump, TWO, Company.ALONE)).chairOf(pump))
                .contains(TWO);
        assertThat(
                        after(both, new PlacementCommand.Place(pump, ONE, Company.BESIDE_OTHERS))
                                .at(ONE))
                .containsExactlyInAnyOrder(MONITOR, pump);
    }

    @Test
    void letsADeviceMoveOnceItWasTakenAway() {
        Placements moved =
                after(
                        after(after(known, place(ONE)), new PlacementCommand.TakeAway(MONITOR)),
                        place(TWO));
        assertThat(moved.chairOf(MONITOR)).contains(TWO);
    }

    @Test
    void saysWhereADeviceStoodThatIsTakenAway() {
        assertThat(after(known, place(TWO)).decide(new PlacementCommand.TakeAway(MONITOR)))
                .isEqualTo(
                        new PlacementDecision.Accepted(
                                new PlacementEvent.DeviceTakenAway(MONITOR, TWO)));
    }

    @Test
    @Controls("H13")
    void placesNoDeviceThatNobodyRegistered() {
        assertThat(Placements.NONE.decide(place(ONE)))
                .isEqualTo(new PlacementRefusal.Unknown(MONITOR));
        assertThat(Placements.NONE.decide(new PlacementCommand.TakeAway(MONITOR)))
                .isEqualTo(new PlacementRefusal.Unknown(MONITOR));
        assertThat(Placements.NONE.chairOf(MONITOR)).isEmpty();
    }

    @Test
    void takesNothingAwayFromWhereNothingStands() {
        assertThat(known.decide(new PlacementCommand.TakeAway(MONITOR)))
                .isEqualTo(new PlacementRefusal.AtNoChair(MONITOR));
    }

    @Test
    void registersADeviceOnce() {
        assertThat(known.decide(new PlacementCommand.Register(MONITOR, "Other", Optional.empty())))
                .isEqualTo(new PlacementRefusal.AlreadyKnown(MONITOR, "Monitor 1"));
    }

    @Test
    void refusesABlankLabelAndAPeriodThatIsNone() {
        assertThatThrownBy(() -> new PlacementCommand.Register(MONITOR, " ", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("label");
        assertThatThrownBy(() ->
                        new PlacementCommand.Register(
                                MONITOR, "Monitor", Optional.of(Duration.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("period");
    }

    @Test
    void refusesAnEventThatCannotHaveHappened() {
        assertThatThrownBy(
                        () -> Placements.NONE.after(new PlacementEvent.DevicePlaced(MONITOR, ONE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(MONITOR.text());
    }

    private static PlacementCommand place(ChairNumber chair) {
        return new PlacementCommand.Place(MONITOR, chair);
    }

    private static Optional<Duration> oneSecond() {
        return Optional.of(Duration.ofSeconds(1));
    }

    private static Placements after(Placements before, PlacementCommand command) {
        return switch (before.decide(command)) {
            case PlacementDecision.Accepted(var event) -> before.after(event);
            case PlacementRefusal refusal -> throw new AssertionError("refused: " + refusal);
        };
    }
}
