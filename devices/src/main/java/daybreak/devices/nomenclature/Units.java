package daybreak.devices.nomenclature;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The units that we know, by MDC number and as written. */
public final class Units {

    /** MDC numbers from here on are units... */
    private static final int FIRST_MDC = 262_144;

    /** ...up to here. */
    private static final int LAST_MDC = FIRST_MDC + 0xFFFF;

    private static final Pattern PER_MINUTE = Pattern.compile("(1|\\{[^{}]{0,40}\\})?/min");

    private static final Map<Integer, Unit> BY_MDC =
            Map.ofEntries(
                    Map.entry(262656, Unit.other("1")),
                    Map.entry(262688, Unit.PERCENT),
                    Map.entry(263424, Unit.other("m")),
                    Map.entry(263441, Unit.other("cm")),
                    Map.entry(263442, Unit.other("mm")),
                    Map.entry(263744, Unit.other("L")),
                    Map.entry(263762, Unit.other("mL")),
                    Map.entry(263872, Unit.other("g")),
                    Map.entry(263875, Unit.other("kg")),
                    Map.entry(263890, Unit.other("mg")),
                    Map.entry(263891, Unit.other("ug")),
                    Map.entry(264306, Unit.other("mg/mL")),
                    Map.entry(264307, Unit.other("ug/mL")),
                    Map.entry(264320, Unit.other("s")),
                    Map.entry(264338, Unit.other("ms")),
                    Map.entry(264352, Unit.other("min")),
                    Map.entry(264384, Unit.other("h")),
                    Map.entry(264640, Unit.other("Hz")),
                    Map.entry(264672, Unit.PER_MINUTE),
                    Map.entry(264864, Unit.BEATS_PER_MINUTE),
                    Map.entry(264896, new Unit("{pulse}/min", Dimension.PER_MINUTE)),
                    Map.entry(264928, Unit.BREATHS_PER_MINUTE),
                    Map.entry(265216, Unit.other("L/min")),
                    Map.entry(265234, Unit.other("mL/min")),
                    Map.entry(265266, Unit.other("mL/h")),
                    Map.entry(265522, Unit.other("mg/h")),
                    Map.entry(265619, Unit.other("ug/kg/min")),
                    Map.entry(265984, Unit.other("Pa")),
                    Map.entry(265986, Unit.other("hPa")),
                    Map.entry(265987, Unit.KILOPASCAL),
                    Map.entry(266016, Unit.MMHG),
                    Map.entry(266048, Unit.other("cm[H2O]")),
                    Map.entry(266098, Unit.other("mbar")),
                    Map.entry(266418, Unit.other("mV")),
                    Map.entry(266419, Unit.other("uV")),
                    Map.entry(266528, Unit.other("K")),
                    Map.entry(266560, Unit.other("[degF]")),
                    Map.entry(268192, Unit.other("Cel")));

    /** As UCUM writes them, and as monitors do. */
    private static final Map<String, Unit> AS_WRITTEN =
            Map.ofEntries(
                    Map.entry("mm[Hg]", Unit.MMHG),
                    Map.entry("mmHg", Unit.MMHG),
                    Map.entry("mm Hg", Unit.MMHG),
                    Map.entry("kPa", Unit.KILOPASCAL),
                    Map.entry("%", Unit.PERCENT),
                    Map.entry("bpm", Unit.BEATS_PER_MINUTE),
                    Map.entry("BPM", Unit.BEATS_PER_MINUTE),
                    Map.entry("beats/min", Unit.BEATS_PER_MINUTE),
                    Map.entry("beat/min", Unit.BEATS_PER_MINUTE),
                    Map.entry("rpm", Unit.BREATHS_PER_MINUTE),
                    Map.entry("resp/min", Unit.BREATHS_PER_MINUTE),
                    Map.entry("breaths/min", Unit.BREATHS_PER_MINUTE),
                    Map.entry("breath/min", Unit.BREATHS_PER_MINUTE));

    private static final Map<String, Unit> BY_UCUM =
            BY_MDC.values().stream().collect(Collectors.toUnmodifiableMap(Unit::ucum, u -> u));

    private Units() {}

    /** True when the number is one of MDC's units, known to us or not. */
    public static boolean isUnit(int mdc) {
        return mdc >= FIRST_MDC && mdc <= LAST_MDC;
    }

    /** The unit of that MDC number; one that no vital sign has where only MDC knows it. */
    public static Optional<Unit> ofMdc(int mdc) {
        if (!isUnit(mdc)) {
            return Optional.empty();
        }
        Unit known = BY_MDC.get(mdc);
        return Optional.of(known == null ? Unit.other("MDC " + mdc) : known);
    }

    /** The unit that is written so, in UCUM or as monitors write it. */
    public static Optional<Unit> written(String text) {
        Unit known = AS_WRITTEN.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        if (PER_MINUTE.matcher(text).matches()) {
            return Optional.of(new Unit(text, Dimension.PER_MINUTE));
        }
        return Optional.ofNullable(BY_UCUM.get(text));
    }
}
