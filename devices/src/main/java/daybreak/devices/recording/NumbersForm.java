package daybreak.devices.recording;

import daybreak.care.vitals.ParameterCode;
import daybreak.devices.nomenclature.KnownParameter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form of table: which columns it may have, and what its absent values look like.
 *
 * @param form its name
 * @param timeColumn the first column's name
 * @param step what 1 in that column means
 * @param columns what each other column means, by name
 * @param absent the texts that mean "no reading", besides an empty field
 * @param notes what a person should know before such a recording is played
 */
record NumbersForm(
        Recording.Form form,
        String timeColumn,
        Duration step,
        Map<String, Column> columns,
        Set<String> absent,
        List<String> notes) {

    /** What a column holds. */
    record Column(ParameterCode parameter, String unit) {

        static Column of(KnownParameter parameter) {
            return new Column(parameter.code(), parameter.usualUnit());
        }

        /** Something that has no code here: kept under the recording's own name. */
        static Column own(String name, String unit) {
            return new Column(new ParameterCode(0, name), unit);
        }
    }

    /** A column name may have blanks around it: real files do. */
    static final NumbersForm BIDMC =
            new NumbersForm(
                    Recording.Form.BIDMC,
                    "Time [s]",
                    Duration.ofSeconds(1),
                    Map.of(
                            "HR", Column.of(KnownParameter.HEART_RATE),
                            "PULSE", Column.of(KnownParameter.PULSE_RATE),
                            "RESP", Column.of(KnownParameter.RESPIRATORY_RATE),
                            "SpO2", Column.of(KnownParameter.SPO2)),
                    Set.of("NaN"),
                    List.of());

    /**
     * 0 is "no reading" in every column. The arterial pressures have no code of ours; they go under
     * their own names, so that nothing of the recording is lost and nothing is charted as a cuff's.
     */
    static final NumbersForm MIMIC =
            new NumbersForm(
                    Recording.Form.MIMIC,
                    "minute",
                    Duration.ofMinutes(1),
                    Map.of(
                            "HR", Column.of(KnownParameter.HEART_RATE),
                            "PULSE", Column.of(KnownParameter.PULSE_RATE),
                            "RESP", Column.of(KnownParameter.RESPIRATORY_RATE),
                            "SpO2", Column.of(KnownParameter.SPO2),
                            "NBPSys", Column.of(KnownParameter.SYSTOLIC),
                            "NBPDias", Column.of(KnownParameter.DIASTOLIC),
                            "NBPMean", Column.of(KnownParameter.MEAN_PRESSURE),
                            "ABPSys", Column.own("ABPSys", "mm[Hg]"),
                            "ABPDias", Column.own("ABPDias", "mm[Hg]"),
                            "ABPMean", Column.own("ABPMean", "mm[Hg]")),
                    Set.of("NaN", "0", "0.0"),
                    List.of(
                            "arterial pressures (ABPSys, ABPDias, ABPMean) are sent under their own"
                                    + " names: kept, neither charted nor judged"));

    static final List<NumbersForm> ALL = List.of(BIDMC, MIMIC);

    /** The names of its columns, for a person. */
    String names() {
        return timeColumn + ", " + String.join(", ", columns.keySet().stream().sorted().toList());
    }
}
