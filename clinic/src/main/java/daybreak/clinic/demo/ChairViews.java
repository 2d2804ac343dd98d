package daybreak.clinic.demo;

import daybreak.care.vitals.BaselinePressure;
import daybreak.care.vitals.VitalSign;
import daybreak.care.watch.Chair;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.LatestValue;
import daybreak.care.watch.Watch;
import daybreak.clinic.monitoring.ChairLook;
import daybreak.simulation.staff.ChairView;
import java.util.Optional;
import java.util.function.Predicate;

/** What the simulated staff see of a chair: nothing that its page does not show. */
final class ChairViews {

    private final Predicate<ChairNumber> isReplayed;

    /**
     * @param isReplayed true while a recording speaks for the chair
     */
    ChairViews(Predicate<ChairNumber> isReplayed) {
        this.isReplayed = isReplayed;
    }

    ChairView of(ChairLook look) {
        Chair chair = look.chair();
        return new ChairView(
                isReplayed.test(chair.number())
                        ? ChairView.Speaker.REPLAY
                        : ChairView.Speaker.MONITOR,
                chair.watch(),
                chair.alarms(),
                chair.dueItems(look.at()),
                pressure(chair));
    }

    /** The newest pair that was measured or typed together since the watch was opened. */
    private static Optional<BaselinePressure> pressure(Chair chair) {
        Optional<LatestValue> systolic = sinceWatch(chair, VitalSign.SYSTOLIC);
        Optional<LatestValue> diastolic = sinceWatch(chair, VitalSign.DIASTOLIC);
        boolean isPair =
                systolic.isPresent()
                        && diastolic.isPresent()
                        && systolic.get().observedAt().equals(diastolic.get().observedAt())
                        && systolic.get()
                                        .value()
                                        .amount()
                                        .compareTo(diastolic.get().value().amount())
                                > 0;
        return isPair
                ? Optional.of(new BaselinePressure(systolic.get().value(), diastolic.get().value()))
                : Optional.empty();
    }

    private static Optional<LatestValue> sinceWatch(Chair chair, VitalSign sign) {
        Optional<Watch> watch = chair.watch();
        return chair.latest(sign)
                .filter(value ->
                        watch.isPresent() && !value.heardAt().isBefore(watch.get().openedAt()));
    }
}
