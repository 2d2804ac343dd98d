package daybreak.clinic.monitoring.web;

import daybreak.care.vitals.VitalSign;
import daybreak.clinic.shell.Form;
import java.util.List;

/** The fields for typed vital signs, as the template lays them out. */
public final class VitalFields {

    /** In the order of the form. */
    public static final List<VitalSign> ALL = VitalsForm.FIELDS;

    private VitalFields() {}

    /** True when the form asks whether an unusual value is right. */
    public static boolean asksToConfirm(Form form) {
        return VitalsForm.asksToConfirm(form);
    }
}
