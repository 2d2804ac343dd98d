package daybreak.simulation.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.devices.monitor.MonitorValue;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A monitor says a heart rate of 60, 61, 62 … at the seconds 0, 1, 2 …; faults hold from 2 to 5.
 */
class FaultsTest {

    private static final ClinicTime START = ClinicTime.parse("2026-03-02T10:30:00Z");
    private static final ClinicTime FROM = START.plus(Duration.ofSeconds(2));
    private static final ClinicTime TO = START.plus(Duration.ofSeconds(5));

    @Test
    void withoutAFaultEverySecondIsSaid() {
        assertThat(said(Faults.NONE))
                .containsExactly("0:60", "1:61", "2:62", "3:63", "4:64", "5:65");
    }

    @Test
    void aFrozenMonitorRepeatsTheObservationAtWhichItFroze() {
        assertThat(said(Faults.of(new Fault.FrozenTime(FROM, TO))))
                .containsExactly("0:60", "1:61", "2:62", "2:62", "2:62", "5:65");
    }

    @Test
    void frozenValuesComeWithNewTimes() {
        assertThat(said(Faults.of(new Fault.FrozenValues(FROM, TO))))
                .containsExactly("0:60", "1:61", "2:62", "3:62", "4:62", "5:65");
    }

    @Test
    void aSilentMonitorKeepsNothingForLater() {
        assertThat(said(Faults.of(new Fault.Silent(FROM, TO))))
                .containsExactly("0:60", "1:61", "5:65");
    }

    @Test
    void aSkewedClockShiftsItsTimes() {
        assertThat(said(Faults.of(new Fault.Skewed(FROM, TO, Duration.ofSeconds(-90)))))
                .containsExactly("0:60", "1:61", "-88:62", "-87:63", "-86:64", "5:65");
    }

    @Test
    void duplicatesFollowTheFirst() {
        assertThat(said(Faults.of(new Fault.Duplicates(FROM, TO))))
                .containsExactly(
                        "0:60", "1:61", "2:62", "2:62", "3:63", "3:63", "4:64", "4:64", "5:65");
    }

    @Test
    void messagesOvertakeOneAnotherTwoByTwo() {
        assertThat(said(Faults.of(new Fault.OutOfOrder(FROM, TO))))
                .containsExactly("0:60", "1:61", "3:63", "2:62", "5:65", "4:64");
    }

    @Test
    void halfFramesAreCutOffTheFirstTime() {
        Outbox outbox = spokenInto(Faults.of(new Fault.HalfFrames(FROM, TO)));

        assertThat(taken(outbox))
                .extracting(Spoken::framing)
                .containsExactly(
                        Spoken.Framing.WHOLE,
                        Spoken.Framing.WHOLE,
                        Spoken.Framing.CUT_OFF_FIRST,
                        Spoken.Framing.CUT_OFF_FIRST,
                        Spoken.Framing.CUT_OFF_FIRST,
                        Spoken.Framing.WHOLE);
    }

    @Test
    void aRepetitionHasTheSameControlIdAndEverythingElseItsOwn() {
        List<Spoken> said = taken(spokenInto(Faults.of(new Fault.Duplicates(FROM, TO))));

        assertThat(said.get(3)).isEqualTo(said.get(2));
        assertThat(said.stream().map(Spoken::controlId).distinct()).hasSize(6);
    }

    private static List<String> said(Faults faults) {
        return taken(spokenInto(faults)).stream().map(FaultsTest::inShort).toList();
    }

    private static Outbox spokenInto(Faults faults) {
        Outbox outbox = new Outbox(100);
        Mouth mouth = new Mouth(1, faults, outbox);
        for (int second = 0; second < 6; second++) {
            ObservationTime time =
                    ObservationTime.ofArrival(START.plus(Duration.ofSeconds(second)));
            String value = Integer.toString(60 + second);
            mouth.say(
                    time,
                    Mouth.What.SIGNS,
                    List.of(MonitorValue.of(KnownParameter.HEART_RATE, value)));
        }
        return outbox;
    }

    private static List<Spoken> taken(Outbox outbox) {
        List<Spoken> all = new ArrayList<>();
        for (Optional<Spoken> head = outbox.head(); head.isPresent(); head = outbox.head()) {
            all.add(head.get());
            outbox.done(head.get());
        }
        return all;
    }

    private static String inShort(Spoken spoken) {
        Duration after = Duration.between(START.instant(), spoken.observedAt().instant());
        return after.toSeconds() + ":" + spoken.values().getFirst().text();
    }
}
