package daybreak.care.detection;

import daybreak.care.alarm.Found;
import daybreak.care.protocol.Limit;
import daybreak.care.protocol.PressureLimit;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.quantities.time.ClinicTime;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One measurement by cuff, as far as limits ask: at least one of the two pressures.
 *
 * @param at when it was measured
 */
public record PressureReading(
        DeviceId source,
        Origin origin,
        ClinicTime at,
        Optional<VitalValue> systolic,
        Optional<VitalValue> diastolic) {

    /**
     * @throws IllegalArgumentException when it holds neither pressure
     */
    public PressureReading {
        if (systolic.isEmpty() && diastolic.isEmpty()) {
            throw new IllegalArgumentException("a pressure reading holds a pressure");
        }
    }

    /** The same measurement, completed by what came later. What stands here already stays. */
    public PressureReading with(PressureReading rest) {
        return new PressureReading(
                source, origin, at, systolic.or(rest::systolic), diastolic.or(rest::diastolic));
    }

    /** True when either pressure is past its limit. */
    public boolean isPast(PressureLimit limit) {
        return systolic.filter(limit.systolic()::isPassedBy).isPresent()
                || diastolic.filter(limit.diastolic()::isPassedBy).isPresent();
    }

    /** True when the systolic pressure is known and past its limit. */
    public boolean isPast(Limit limit) {
        return systolic.filter(limit::isPassedBy).isPresent();
    }

    /** True when both pressures are known: only then can a reading end what either has raised. */
    public boolean isComplete() {
        return systolic.isPresent() && diastolic.isPresent();
    }

    /** This reading, with how far it lies past the limit. */
    Worst beyond(PressureLimit limit) {
        BigDecimal severity =
                Stream.concat(
                                systolic.map(limit.systolic()::excessOf).stream(),
                                diastolic.map(limit.diastolic()::excessOf).stream())
                        .reduce(BigDecimal::max)
                        .orElseThrow();
        return new Worst(found(), severity);
    }

    /** As people write it: {@code 165/105}; a pressure that is not known is a dash. */
    Found found() {
        return new Found(text(systolic) + "/" + text(diastolic), VitalSign.SYSTOLIC.unit());
    }

    private static String text(Optional<VitalValue> pressure) {
        return pressure.map(VitalValue::amountText).orElse("-");
    }
}
