package daybreak.devices.monitor;

import daybreak.devices.message.Writing;
import daybreak.devices.nomenclature.KnownParameter;
import daybreak.quantities.time.ObservationTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One PCD-01 message being written: the device's tree in order, each row with its address. */
final class Composition {

    private static final int MOST_DECIMALS = 4;

    private static final String MDS = "69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC";
    private static final String PROFILE = "IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO";

    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder()
                    .appendPattern("yyyyMMddHHmmss")
                    .appendFraction(ChronoField.NANO_OF_SECOND, 0, MOST_DECIMALS, true)
                    .appendOffset("+HHMM", "+0000")
                    .toFormatter(Locale.ROOT);

    /** What MDC calls the units that a monitor uses most. */
    private static final Map<String, String> MDC_UNITS =
            Map.of(
                    "mm[Hg]", "266016^MDC_DIM_MMHG^MDC",
                    "kPa", "265987^MDC_DIM_KILO_PASCAL^MDC",
                    "%", "262688^MDC_DIM_PERCENT^MDC",
                    "{beat}/min", "264864^MDC_DIM_BEAT_PER_MIN^MDC",
                    "{breath}/min", "264928^MDC_DIM_RESP_PER_MIN^MDC");

    private final Monitor monitor;
    private final String controlId;
    private final ObservationTime saidAt;
    private final ObservationTime observedAt;
    private final StringBuilder text = new StringBuilder(1_024);
    private int rows;

    Composition(
            Monitor monitor, String controlId, ObservationTime saidAt, ObservationTime observedAt) {
        this.monitor = monitor;
        this.controlId = controlId;
        this.saidAt = saidAt;
        this.observedAt = observedAt;
    }

    String of(List<MonitorValue> values) {
        header();
        tree(MDS, "1.0.0.0", equipment());
        for (Module module : Module.values()) {
            module(module, values);
        }
        int own = 0;
        for (MonitorValue value : values) {
            if (moduleOf(value).isEmpty()) {
                row(value, "1.0.0." + ++own);
            }
        }
        return text.toString();
    }

    private void header() {
        String eui = monitor.id().text();
        String sender = Writing.escaped(monitor.application()) + "^" + eui + "^EUI-64";
        segment(
                "MSH",
                "^~\\&",
                sender,
                "",
                "",
                "",
                time(saidAt),
                "",
                "ORU^R01^ORU_R01",
                Writing.escaped(controlId),
                "P",
                "2.6",
                "",
                "",
                "AL",
                "NE",
                "",
                "UNICODE UTF-8",
                "",
                "",
                PROFILE);
        String order = Writing.escaped(controlId) + "^" + sender;
        segment("OBR", "1", order, order, MDS, "", "", time(observedAt));
    }

    private void module(Module module, List<MonitorValue> values) {
        List<MonitorValue> own = new ArrayList<>();
        for (MonitorValue value : values) {
            if (moduleOf(value).equals(Optional.of(module))) {
                own.add(value);
            }
        }
        if (own.isEmpty()) {
            return;
        }
        tree(module.vmd(), "1." + module.number() + ".0.0", "");
        tree(module.channel(), "1." + module.number() + ".1.0", "");
        for (int i = 0; i < own.size(); i++) {
            row(own.get(i), "1." + module.number() + ".1." + (i + 1));
        }
    }

    private static Optional<Module> moduleOf(MonitorValue value) {
        return KnownParameter.of(value.parameter().mdc()).map(Module::of);
    }

    private void tree(String code, String address, String equipment) {
        segment(
                "OBX", number(), "", code, address, "", "", "", "", "", "", "X", "", "", "", "", "",
                "", equipment);
    }

    private void row(MonitorValue value, String address) {
        segment(
                "OBX",
                number(),
                "NM",
                code(value),
                address,
                Writing.escaped(value.text()),
                unit(value.unit()),
                "",
                "",
                "",
                "",
                value.text().isEmpty() ? "X" : "R",
                "",
                "",
                value.observedAt().map(this::time).orElse(""));
    }

    private String number() {
        return Integer.toString(++rows);
    }

    private static String code(MonitorValue value) {
        int mdc = value.parameter().mdc();
        String name = Writing.escaped(value.parameter().name());
        if (mdc == 0) {
            return name + "^" + name + "^L";
        }
        return mdc + "^" + KnownParameter.of(mdc).map(KnownParameter::term).orElse(name) + "^MDC";
    }

    private static String unit(String ucum) {
        String escaped = Writing.escaped(ucum);
        return ucum.isEmpty()
                ? ""
                : MDC_UNITS.getOrDefault(ucum, escaped + "^" + escaped + "^UCUM");
    }

    private String equipment() {
        String eui = monitor.id().text();
        return eui + "^^" + eui + "^EUI-64";
    }

    private String time(ObservationTime time) {
        return TIME.format(time.instant().atZone(monitor.zone()));
    }

    /** A segment without empty fields at its end. */
    private void segment(String... fields) {
        int last = fields.length;
        while (fields[last - 1].isEmpty()) {
            last--;
        }
        text.append(String.join("|", List.of(fields).subList(0, last))).append('\r');
    }
}
