package daybreak.simulation.staff;

import static daybreak.simulation.staff.StaffFigure.HAND_ERROR_SD;
import static daybreak.simulation.staff.StaffFigure.MEASURES_BY_HAND_FOR;
import static daybreak.simulation.staff.StaffFigure.WAITS_FOR_THE_CUFF;

import daybreak.care.protocol.DueKind;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.DueItem;
import daybreak.quantities.random.RandomStream;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.body.VitalSigns;
import daybreak.simulation.monitor.BedsideMonitor;
import daybreak.simulation.visit.Visit;
import java.util.List;
import java.util.Optional;

/** Doing what is due: pressing the cuff's button, or measuring by hand and typing. */
final class DueSteps {

    private final ChairNumber chair;
    private final Colleague who;
    private final FrontDoor door;
    private final BedsideMonitor monitor;

    /** Until then the nurse waits for what the cuff finds. */
    private Optional<ClinicTime> waitsUntil = Optional.empty();

    /** A pressure that is being measured by hand is typed then. */
    private Optional<ClinicTime> typesAt = Optional.empty();

    DueSteps(ChairNumber chair, Colleague who, FrontDoor door, BedsideMonitor monitor) {
        this.chair = chair;
        this.who = who;
        this.door = door;
        this.monitor = monitor;
    }

    void attend(Visit visit, ChairView view, ClinicTime now) {
        if (typesAt.isPresent()) {
            if (!now.isBefore(typesAt.get())) {
                typePressure(visit, now);
            }
            return;
        }
        Habits habits = new Habits(visit);
        for (DueItem item : view.dueItems()) {
            if (!now.isBefore(habits.attends(item))) {
                attend(visit, habits, item, now);
            }
        }
    }

    private void attend(Visit visit, Habits habits, DueItem item, ClinicTime now) {
        VitalSigns signs = visit.signsAt(now);
        switch (item.kind()) {
            case PRESSURE, PRESSURE_REPEAT, PRESSURE_SECOND_READING, PRESSURE_RECHECK ->
                    pressure(habits, item.kind(), now);
            case HEART_RATE -> type(VitalSign.PULSE_RATE, signs.heartRatePerMin());
            case SPO2 -> type(VitalSign.SPO2, signs.saturationPercent());
            case RESPIRATORY_RATE -> type(VitalSign.RESPIRATORY_RATE, signs.respirationPerMin());
        }
    }

    /** By the cuff; by hand where that is this visit's way, or where the cuff has not answered. */
    private void pressure(Habits habits, DueKind kind, ClinicTime now) {
        if (waitsUntil.isPresent() && now.isBefore(waitsUntil.get())) {
            return;
        }
        boolean cuffFailed = waitsUntil.isPresent() && hasJustWaited(now);
        if (cuffFailed || (kind == DueKind.PRESSURE && habits.measuresByHand())) {
            waitsUntil = Optional.empty();
            typesAt = Optional.of(now.plus(MEASURES_BY_HAND_FOR.time()));
        } else {
            monitor.pressCuff(now);
            waitsUntil = Optional.of(now.plus(WAITS_FOR_THE_CUFF.time()));
        }
    }

    /** The wait ended a moment ago and the item is still due: the cuff found nothing. */
    private boolean hasJustWaited(ClinicTime now) {
        return waitsUntil
                .filter(until ->
                        now.isBefore(until.plus(StaffFigure.LOOKS_EVERY.time().multipliedBy(2))))
                .isPresent();
    }

    private void typePressure(Visit visit, ClinicTime now) {
        typesAt = Optional.empty();
        RandomStream random = visit.random().stream("by hand", (long) visit.secondAt(now));
        VitalSigns signs = visit.signsAt(now);
        VitalValue systolic = read(VitalSign.SYSTOLIC, signs.systolicMmHg(), random);
        VitalValue diastolic = read(VitalSign.DIASTOLIC, signs.diastolicMmHg(), random);
        door.ask(who, new Deed.TypeValues(chair, List.of(systolic, diastolic)));
    }

    /** A hand cuff's scale has even numbers. */
    private static VitalValue read(VitalSign sign, double mmHg, RandomStream random) {
        double measured = mmHg + HAND_ERROR_SD.value() * random.nextGaussian();
        return VitalValue.of(sign, 2 * StrictMath.round(measured / 2));
    }

    private void type(VitalSign sign, double value) {
        VitalValue typed = VitalValue.of(sign, StrictMath.round(value));
        door.ask(who, new Deed.TypeValues(chair, List.of(typed)));
    }
}
