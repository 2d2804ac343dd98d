package daybreak.clinic.monitoring.web;

import daybreak.care.protocol.Plausibility;
import daybreak.care.protocol.PossibleRange;
import daybreak.care.protocol.Protocol;
import daybreak.care.vitals.BaselinePressure;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.clinic.monitoring.TypedVitals;
import daybreak.clinic.shell.Form;
import daybreak.clinic.shell.Language;
import daybreak.clinic.shell.Refusal;
import daybreak.quantities.range.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads typed vital signs. Nothing is preset; what is left empty was not measured. */
final class VitalsForm {

    /** The fields, in the order of the form. */
    static final List<VitalSign> FIELDS =
            List.of(
                    VitalSign.SYSTOLIC,
                    VitalSign.DIASTOLIC,
                    VitalSign.HEART_RATE,
                    VitalSign.SPO2,
                    VitalSign.RESPIRATORY_RATE);

    /** The field by which an unusual value is said to be right. */
    static final String CONFIRMED = "confirmed";

    private final Protocol protocol;
    private final Language language;
    private final Map<String, String> typed;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<VitalSign, VitalValue> values = new LinkedHashMap<>();

    /** What came of reading. */
    sealed interface Read {

        record Vitals(TypedVitals vitals) implements Read {}

        record Refused(List<Refusal> refusals) implements Read {}
    }

    /** What came of reading a baseline. */
    sealed interface ReadBaseline {

        record Baseline(Optional<BaselinePressure> baseline) implements ReadBaseline {}

        record Refused(List<Refusal> refusals) implements ReadBaseline {}
    }

    VitalsForm(Protocol protocol, Language language, Map<String, String> typed) {
        this.protocol = protocol;
        this.language = language;
        this.typed = Map.copyOf(typed);
    }

    /** Typed vital signs: at least one, both pressures or none. */
    Read vitals() {
        FIELDS.forEach(this::read);
        pair();
        if (refusals.isEmpty() && values.isEmpty()) {
            refusals.add(Refusal.of("", ChairRefusal.NOTHING_TYPED));
        }
        return refusals.isEmpty()
                ? new Read.Vitals(new TypedVitals(List.copyOf(values.values())))
                : new Read.Refused(List.copyOf(refusals));
    }

    /** A baseline: both pressures, or none. */
    ReadBaseline baseline() {
        read(VitalSign.SYSTOLIC);
        read(VitalSign.DIASTOLIC);
        pair();
        if (!refusals.isEmpty()) {
            return new ReadBaseline.Refused(List.copyOf(refusals));
        }
        VitalValue systolic = values.get(VitalSign.SYSTOLIC);
        VitalValue diastolic = values.get(VitalSign.DIASTOLIC);
        return new ReadBaseline.Baseline(
                systolic == null || diastolic == null
                        ? Optional.empty()
                        : Optional.of(new BaselinePressure(systolic, diastolic)));
    }

    private void read(VitalSign sign) {
        String text = typed.getOrDefault(sign.openName(), "");
        if (text.isBlank()) {
            return;
        }
        Optional<BigDecimal> number = TypedNumber.read(text, language);
        if (number.isEmpty()) {
            refusals.add(Refusal.of(sign.openName(), ChairRefusal.NOT_A_NUMBER, text.strip()));
            return;
        }
        VitalValue value = new VitalValue(sign, number.get());
        values.put(sign, value);
        judge(value);
    }

    private void judge(VitalValue value) {
        PossibleRange range = protocol.ranges().get(value.sign());
        if (range == null) {
            throw new IllegalStateException("the protocol has no range for " + value);
        }
        boolean isZeroForNothing =
                value.isZero() && range.zero().value() == PossibleRange.Zero.NO_VALUE;
        switch (new Plausibility(protocol).verdict(value)) {
            case Verdict.Refused<VitalValue> _ -> impossible(value);
            case Verdict.NeedsReason<VitalValue> _ -> {
                if (isZeroForNothing) {
                    impossible(value);
                } else if (!typed.containsKey(CONFIRMED)) {
                    refusals.add(
                            Refusal.of(
                                    value.sign().openName(),
                                    ChairRefusal.UNUSUAL,
                                    value.toString()));
                }
            }
            case Verdict.Usual<VitalValue> _ -> {
                if (isZeroForNothing) {
                    impossible(value);
                }
            }
        }
    }

    private void impossible(VitalValue value) {
        refusals.add(
                Refusal.of(value.sign().openName(), ChairRefusal.IMPOSSIBLE, value.toString()));
    }

    private void pair() {
        VitalValue systolic = values.get(VitalSign.SYSTOLIC);
        VitalValue diastolic = values.get(VitalSign.DIASTOLIC);
        if (systolic != null && diastolic == null && isEmpty(VitalSign.DIASTOLIC)) {
            refusals.add(
                    Refusal.of(VitalSign.DIASTOLIC.openName(), ChairRefusal.DIASTOLIC_MISSING));
        }
        if (diastolic != null && systolic == null && isEmpty(VitalSign.SYSTOLIC)) {
            refusals.add(Refusal.of(VitalSign.SYSTOLIC.openName(), ChairRefusal.SYSTOLIC_MISSING));
        }
        if (systolic != null
                && diastolic != null
                && systolic.amount().compareTo(diastolic.amount()) <= 0) {
            refusals.add(
                    Refusal.of(
                            VitalSign.SYSTOLIC.openName(),
                            ChairRefusal.NOT_ABOVE,
                            systolic.toString(),
                            diastolic.toString()));
        }
    }

    private boolean isEmpty(VitalSign sign) {
        return typed.getOrDefault(sign.openName(), "").isBlank();
    }

    /** True when a refusal asks whether an unusual value is right. */
    static boolean asksToConfirm(Form form) {
        return form.refusals().stream().anyMatch(refusal -> refusal.code() == ChairRefusal.UNUSUAL);
    }
}
